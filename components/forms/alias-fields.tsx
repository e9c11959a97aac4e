import { Controller, useFormContext } from 'react-hook-form'
import { AliasEditor } from './alias-editor'
import type { AliasValue } from './alias-values'
import { NameTest, type NameTestProps } from './name-test'

/** The other names of a record and a sentence to try them on. Inside a `FormProvider`. */
export const AliasFields = (record: Omit<NameTestProps, 'aliases'>) => {
  const { control } = useFormContext<{ aliases: AliasValue[] }>()
  return (
    <Controller
      control={control}
      name="aliases"
      render={({ field }) => (
        <>
          <AliasEditor value={field.value} onChange={field.onChange} />
          <NameTest {...record} aliases={field.value} />
        </>
      )}
    />
  )
}
