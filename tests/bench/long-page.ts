const line = (n: number): string =>
  `<p>Part ${n} tells how <b>Huawei</b>, Siemens and the mayor of <a href="/${n}">Düsseldorf</a> see the coming years, in sentences that only exist to make this page long. The council of Chongqing hears of it in session ${n}, and nobody expects a surprise there; more words follow, with commas, clauses and a second thought, so that this reads as prose does.</p>`

/** An article of at least `characters` characters between a navigation and a footer, with four mentions a paragraph. */
export const longPage = (characters: number): string => {
  let body = ''
  let length = 0
  for (let n = 0; length < characters; n++) {
    const next = line(n)
    body += next
    length += next.replace(/<[^>]*>/g, '').length
  }
  const links = '<a href="/x">Elsewhere</a> '.repeat(60)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Huawei and Düsseldorf sign a letter of intent</title></head><body><nav>${links}</nav><article><h1>Huawei and Düsseldorf sign a letter of intent</h1>${body}</article><footer>${links}</footer></body></html>`
}
