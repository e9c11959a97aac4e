import { z } from 'zod'

/** A seed's stable slug (`company:huawei`) or a reader's `company:<uuid>`. */
export const recordIdSchema = z.string().min(1).max(200)

/** An instant as ISO 8601 in UTC, for example `2026-11-22T08:00:00.000Z`. */
export const instantSchema = z.iso.datetime()

/** What every stored row carries. `rev` counts its changes and guards against lost updates. */
export const rowFields = {
  id: recordIdSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  rev: z.number().int().nonnegative(),
  /** Set while the row is in the trash. */
  deletedAt: instantSchema.optional(),
  /** The seed version that last wrote this row; absent once a reader has changed it, or for a reader's own row. */
  seedVersion: z.number().int().positive().optional(),
}

/** Absolute http(s) address; any other scheme (`javascript:`, `data:`) is rejected. */
export const webUrlSchema = z.url({ protocol: /^https?$/ }).max(4096)
