/** Our own sentences; `{}` takes a name. Together they read like a partnership report. */
const GERMAN = [
  'Am Dienstag haben {} und die Verwaltung von {} eine Vereinbarung über die weitere Zusammenarbeit unterzeichnet.',
  'Beide Seiten wollen in den kommenden drei Jahren ein gemeinsames Zentrum für Forschung und Ausbildung aufbauen.',
  'Nach Angaben der Beteiligten sollen dort rund zweihundert neue Arbeitsplätze entstehen, die meisten davon in der Entwicklung.',
  'Der Bürgermeister sprach von einem wichtigen Schritt für die Region, warnte aber vor zu hohen Erwartungen an den Zeitplan.',
  'Schon vor fünf Jahren hatte der Konzern in der Nähe ein kleines Büro eröffnet, das seitdem stetig gewachsen ist.',
  'Über die Höhe der Förderung wurde nichts bekannt; sie hängt davon ab, wie viele Firmen sich dem Vorhaben anschließen.',
  'Kritiker bemängeln, dass der Stadtrat die Verträge erst nach der Unterschrift einsehen durfte.',
  'Die Unterlagen liegen seit gestern im Rathaus aus und können dort zu den üblichen Zeiten eingesehen werden.',
  'Wie viel davon am Ende verwirklicht wird, entscheidet sich wohl erst nach der Sommerpause, wenn der Haushalt steht.',
  'Viele Einwohner hoffen auf bessere Verbindungen mit Bus und Bahn, andere fürchten vor allem steigende Mieten.',
  'Eine Sprecherin sagte auf Anfrage, man prüfe derzeit mehrere Standorte und werde sich rechtzeitig äußern.',
  'Ob weitere Gespräche folgen, blieb zunächst offen, denn nicht alle Fragen zum Schutz der Daten sind geklärt.',
  'Zum Abschluss gab es einen Rundgang durch die Werkstätten, bei dem Schüler ihre Arbeiten vorstellten.',
  'Das Vorhaben soll in drei Abschnitten umgesetzt werden und zunächst mit wenigen Klassen beginnen.',
  'Im nächsten Schritt werden Fachleute prüfen, ob sich das Modell auf andere Orte übertragen lässt.',
]

const CHINESE = [
  '近日,{}与{}在会议中心签署了深化合作协议,双方将在多个领域展开合作。',
  '根据协议内容,双方计划用三年时间建设一个联合创新平台,为当地企业提供技术支持。',
  '有关负责人表示,项目建成以后预计可以带来两百多个就业岗位,其中大部分属于研发类。',
  '据了解,此前双方已经有过多次接触,并且就人才培养和成果转化等问题进行了深入讨论。',
  '记者从{}方面获悉,首批资金将于年底之前到位,具体数额目前还没有对外公布。',
  '专家认为,这样的模式能否推广到其他地区,仍然需要时间来检验。',
]

/** Deterministic numbers below 1: every run scans the same text. */
const random = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const compose = (
  sentences: readonly string[],
  names: readonly string[],
  length: number,
): string => {
  const next = random(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const parts: string[] = []
  let size = 0
  while (size < length) {
    const sentence = pick(sentences).replaceAll('{}', () => pick(names))
    parts.push(sentence)
    size += sentence.length + 1
  }
  // One flat string: a rope would be flattened inside the first measured run.
  return JSON.parse(JSON.stringify(parts.join(' ').slice(0, length)))
}

/** `length` characters of German news prose that mentions some of the names. */
export const germanText = (names: readonly string[], length: number): string =>
  compose(GERMAN, names, length)

/** The same in Chinese. */
export const chineseText = (names: readonly string[], length: number): string =>
  compose(CHINESE, names, length)
