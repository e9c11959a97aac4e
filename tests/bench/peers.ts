import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast'
import FastScanner from 'fastscan'
import ModernAhoCorasick from 'modern-ahocorasick'

/** A matcher of somebody else: what it builds from the names, and how it is asked. */
export interface Peer {
  name: string
  build(names: string[]): (text: string) => number
  /** More names than this take minutes. */
  most: number
  /** Characters it is given where the whole text would take minutes; its time a character is what counts. */
  characters?: number
}

const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Peers compare letters exactly, without boundaries, case or variants: they do less than our matcher does. */
export const PEERS: readonly Peer[] = [
  {
    name: '@monyone/aho-corasick/fast',
    most: 100_000,
    build: (names) => {
      const matcher = new FastAhoCorasick(names)
      return (text) => matcher.matchInText(text).length
    },
  },
  {
    name: 'fastscan',
    most: 100_000,
    build: (names) => {
      const scanner = new FastScanner(names)
      return (text) => scanner.search(text).length
    },
  },
  {
    name: 'modern-ahocorasick',
    most: 100_000,
    characters: 2000,
    build: (names) => {
      const matcher = new ModernAhoCorasick(names)
      return (text) => matcher.search(text).length
    },
  },
  {
    name: 'one alternation',
    most: 10_000,
    characters: 10_000,
    build: (names) => {
      const pattern = new RegExp(names.map(literally).join('|'), 'g')
      return (text) => text.match(pattern)?.length ?? 0
    },
  },
  {
    name: 'one RegExp a name',
    most: 10_000,
    characters: 2000,
    build: (names) => {
      const patterns = names.map((name) => new RegExp(`\\b${literally(name)}\\b`, 'gi'))
      return (text) => patterns.reduce((sum, p) => sum + (text.match(p)?.length ?? 0), 0)
    },
  },
]
