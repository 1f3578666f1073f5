import { type Content, type Inline, joined, plainText, say, spoken } from '#claims/content.ts'
import { inLanguage } from '#domain/text.ts'
import { developmentSection } from '#report/indicator/development-section.ts'
import { figuresSection } from '#report/indicator/figures-section.ts'
import type { IndicatorTold } from '#report/indicator/indicator-told.ts'
import { seeAlsoSection, seeAlsoSectionId } from '#report/indicator/see-also-section.ts'
import { areaLink, goalLink, otherAreas } from '#report/indicator/ways.ts'
import type { PublicPage } from '#report/public-page.ts'
import type { Fact } from '#report/road.ts'

/** An indicator in an area: where it stands, every figure, why a change is or is not shown, and where to go on. */
export function indicatorPage(told: IndicatorTold): PublicPage {
  const { context, indicator } = told
  const development = developmentSection(told)
  return {
    language: context.language,
    title: [context.typed(indicator.name)],
    description: description(told, development.title),
    facts: [areaFact(told), ...besideFact(told), ...goalFact(told)],
    sections: [development, ...figuresSection(told), seeAlsoSection(told)],
  }
}

/** »Andel utrygge i nabolaget, Tingbjerg-Husum: 26 % i 2022, 10 procentpoint over 2021. Tal, usikkerhed og kilder.« */
function description({ context, indicator, area }: IndicatorTold, finding: Content): string {
  const name = inLanguage(indicator.name, context.language).text
  const rest = context.words('Tal, usikkerhed og kilder.', 'Figures, uncertainty and sources.')
  return `${name}, ${context.areaName(area.id)}: ${plainText(finding)}. ${rest}`
}

/** The area, and the way to the same figure in the others that have it. */
function areaFact(told: IndicatorTold): Fact {
  const { context, area } = told
  const name = spoken(inLanguage(area.name, context.language), context.language)
  const change: Inline = { kind: 'link', text: context.words('skift', 'change'), href: `#${seeAlsoSectionId}` }
  const others = otherAreas(told).length > 0
  return { term: context.words('Område', 'Area'), content: say(name, ...(others ? [' ', change] : [])) }
}

/** As many areas as a line names. */
const mostNames = 4

function besideFact(told: IndicatorTold): readonly Fact[] {
  const { context, series } = told
  const named = series.beside.slice(0, mostNames).map(({ area }): Content => [areaLink(area, told)])
  const more = series.beside.length - named.length
  const rest = more > 0 ? [say(context.words(`${more} andre`, `${more} others`))] : []
  if (named.length === 0) return []
  return [
    {
      term: context.words('Sammenlignes med', 'Compared with'),
      content: joined([...named, ...rest], context.language),
    },
  ]
}

function goalFact(told: IndicatorTold): readonly Fact[] {
  const { context, goals } = told
  const links = goals.map((about): Content => [goalLink(about, told, 'short')])
  return links.length === 0
    ? []
    : [{ term: context.words('Hører til', 'Belongs to'), content: joined(links, context.language) }]
}
