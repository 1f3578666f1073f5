// Puts a button under each table that copies it as a table: rows and cells for Word and Excel, tabs for all else.
// Runs by itself once the page has been read; without it nothing is missing but the button.
;(() => {
  const { copy, copied, failed } = document.currentScript.dataset

  /** What a picture in a cell shows, in words; signs that stand beside their own words are silent. */
  const wordsOf = (picture) => {
    if (picture.getAttribute('aria-hidden') === 'true') return ''
    return (picture.querySelector('desc') ?? picture.querySelector('title'))?.textContent ?? ''
  }

  /** A cell's words as they are seen: no links, no signs, a note's letter apart from the number. */
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('.unseen')) return ''
    if (node.matches('br')) return '\n'
    if (node.matches('svg')) return wordsOf(node)
    const text = [...node.childNodes].map(textOf).join('')
    return node.matches('sup') ? `\u00a0${text})` : text
  }

  const clean = (text) =>
    text
      .split('\n')
      .map((line) => line.replace(/[ \t]+/g, ' ').trim())
      .join('\n')

  const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>' }
  const escaped = (text) => text.replace(/[&<>"\n]/g, (sign) => escapes[sign])

  /** A spreadsheet would reckon a pasted text that begins so; »+10« and »+1,5 %« are numbers and stay. */
  const harmless = (text) => {
    const isSum =
      /^\s*[=@\uff1d\uff20]/.test(text) || (/^\s*[-+\uff0b\uff0d]/.test(text) && /[^\d\s.,%+-]|.[+-]/.test(text))
    return isSum ? `'${text}` : text
  }

  /** Spreadsheets know no true minus: in a cell that is a number alone it becomes theirs. */
  const asNumber = (text) => (/^\u2212[\d.,]+$/.test(text) ? text.replace('\u2212', '-') : text)

  const cellText = (cell) => asNumber(harmless(clean(textOf(cell))))

  const htmlCell = (cell) => {
    const spans = ['colspan', 'rowspan', 'scope'].flatMap((name) =>
      cell.hasAttribute(name) ? ` ${name}="${escaped(cell.getAttribute(name))}"` : [],
    )
    const align = getComputedStyle(cell).textAlign === 'right' ? ' align="right"' : ''
    const name = cell.localName
    return `<${name}${spans.join('')}${align}>${escaped(cellText(cell))}</${name}>`
  }

  const htmlRow = (row) => `<tr>${[...row.cells].map(htmlCell).join('')}</tr>`

  /** Notes and source under the table, a line each: a number without its note would say too much. */
  const linesUnder = (table) =>
    [...(table.closest('.table')?.querySelectorAll(':scope > .notes > li, :scope > .source') ?? [])].map((line) =>
      clean(textOf(line)),
    )

  const captionOf = (table) => clean(textOf(table.caption ?? document.createElement('caption')))

  const asHtml = (table) => {
    const parts = [...table.querySelectorAll('thead, tbody, tfoot')].map(
      (part) => `<${part.localName}>${[...part.rows].map(htmlRow).join('')}</${part.localName}>`,
    )
    const under = linesUnder(table).map((line) => `<p>${escaped(line)}</p>`)
    const caption = captionOf(table)
    // Not as a caption: LibreOffice puts that into the first cell.
    const title = caption === '' ? '' : `<p><b>${escaped(caption)}</b></p>`
    return `<meta charset="utf-8">${title}<table border="1" cellspacing="0" cellpadding="4">${parts.join('')}</table>${under.join('')}`
  }

  /** A cell that reaches over several columns is followed by as many empty ones, so that columns stay in line. */
  const textRow = (row) =>
    [...row.cells]
      .flatMap((cell) => [cellText(cell).replaceAll('\n', ' '), ...Array(cell.colSpan - 1).fill('')])
      .join('\t')

  const asText = (table) => {
    const rows = [...table.rows].map(textRow)
    const under = linesUnder(table)
    return [captionOf(table), ...rows, ...under].filter((line) => line !== '').join('\r\n')
  }

  /** Where the page is not served over https, browsers have only the old way, which goes by an event. */
  const copyByEvent = (forms) => {
    const put = (event) => {
      for (const [type, text] of Object.entries(forms)) event.clipboardData.setData(type, text)
      event.preventDefault()
    }
    document.addEventListener('copy', put, { once: true })
    const done = document.execCommand('copy')
    document.removeEventListener('copy', put)
    if (!done) throw new Error('Cannot copy table: the browser refused')
  }

  const put = async (forms) => {
    if (!navigator.clipboard?.write) return copyByEvent(forms)
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  }

  let shown
  const tell = (status, text) => {
    if (shown && shown !== status) shown.textContent = ''
    shown = status
    // Said again when it is the same as before.
    status.textContent = ''
    requestAnimationFrame(() => {
      status.textContent = text
    })
  }

  const addButton = (table) => {
    const line = document.createElement('p')
    const button = document.createElement('button')
    const status = document.createElement('span')
    line.className = 'copy-table'
    button.type = 'button'
    button.textContent = copy
    if (table.caption?.id) button.setAttribute('aria-describedby', table.caption.id)
    status.setAttribute('role', 'status')
    button.addEventListener('click', async () => {
      try {
        await put({ 'text/html': asHtml(table), 'text/plain': asText(table) })
        tell(status, copied)
      } catch {
        tell(status, failed)
      }
    })
    line.append(button, ' ', status)
    table.closest('.table').append(line)
  }

  for (const table of document.querySelectorAll('main .table table')) addButton(table)
})()
