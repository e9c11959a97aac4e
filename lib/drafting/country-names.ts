import type { DraftLanguage } from './pick-lexicon'

const REGIONS =
  'AF AL DZ AD AO AR AM AU AT AZ BH BD BY BE BJ BT BO BA BW BR BN BG BF BI KH CM CA CF TD CL CN CO CD CG CR CI HR CU CY CZ DK DJ DO EC EG SV ER EE ET FJ FI FR GA GM GE DE GH GR GT GN GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KW KG LA LV LB LS LR LY LT LU MG MW MY MV ML MT MR MU MX MD MC MN ME MA MZ MM NA NP NL NZ NI NE NG KP KR MK NO OM PK PA PG PY PE PH PL PT QA RO RU RW SA SN RS SG SK SI SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TG TT TN TR TM UG UA AE GB US UY UZ VE VN YE ZM ZW PS XK VA'.split(
    ' ',
  )
/** Names in common use that `Intl.DisplayNames` does not give. */
const COMMON: Record<DraftLanguage, readonly string[]> = {
  de: [
    'USA',
    'Großbritannien',
    'England',
    'EU',
    'Europa',
    'Europäische Union',
    'Asien',
    'Afrika',
    'Russland',
    'Tschechien',
  ],
  en: [
    'USA',
    'US',
    'UK',
    'Britain',
    'England',
    'Scotland',
    'Wales',
    'EU',
    'Europe',
    'European Union',
    'Asia',
    'Africa',
    'America',
  ],
  it: [
    'USA',
    'Usa',
    'Gran Bretagna',
    'Inghilterra',
    'UE',
    'Ue',
    'Europa',
    'Unione Europea',
    'Asia',
    'Africa',
    'Stati Uniti',
  ],
  fr: [
    'USA',
    'Grande-Bretagne',
    'Angleterre',
    'UE',
    'Europe',
    'Union européenne',
    'Asie',
    'Afrique',
    'États-Unis',
    'Etats-Unis',
  ],
  es: [
    'EE.UU',
    'EEUU',
    'Gran Bretaña',
    'Inglaterra',
    'UE',
    'Europa',
    'Unión Europea',
    'Asia',
    'África',
    'Estados Unidos',
  ],
  zh: [
    '欧盟',
    '欧洲',
    '亚洲',
    '非洲',
    '美国',
    '英国',
    '俄罗斯',
    '韩国',
    '日本',
    '德国',
    '法国',
    '意大利',
  ],
}
const known = new Map<DraftLanguage, ReadonlySet<string>>()

/** The names of countries and continents in a language; states sign treaties, which are not this product's agreements. */
export const countryNames = (lang: DraftLanguage): ReadonlySet<string> => {
  const kept = known.get(lang)
  if (kept) return kept
  const display = new Intl.DisplayNames([lang === 'zh' ? 'zh-Hans' : lang], { type: 'region' })
  const names = new Set<string>(COMMON[lang])
  for (const region of REGIONS) {
    const name = display.of(region)
    if (name) names.add(name)
  }
  known.set(lang, names)
  return names
}

/** Unions of states: what they conclude are treaties. */
const BLOC =
  /^(?:EU|UE|European Union|Europäischen? Union|Union européenne|Unione europea|Unión Europea|Mercosur|Mercosul|ASEAN|NATO|OTAN|G7|G20|BRICS|OPEC|OPEP|EFTA|ECOWAS|African Union|Afrikanischen? Union|Union africaine|Unione africana|Unión Africana)(?:\s|$)/u

/** Whether a name is that of a union of states. */
export const isBloc = (name: string): boolean => BLOC.test(name)
