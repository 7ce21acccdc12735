/** LibreOffice with Vietnamese settings, as an office has it: opens a workbook, types into cells, saves it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is done to one cell: typed as on the keyboard, or put in as text, which the apostrophe does. */
export type Typing = [sheet: string, cell: string, how: 'type' | 'text', what: string];

/** Typing goes through the API, which does not run the entry checks of the sheet: so do copies from other sheets. */
const MACRO = `Sub Fill(source As String, target As String, orders As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  lines = createUnoService("com.sun.star.io.TextInputStream")
  lines.setInputStream(files.openFileRead(orders))
  lines.setEncoding("UTF-8")
  Do While Not lines.isEOF()
    order = Split(lines.readLine(), Chr(9))
    If UBound(order) = 3 Then
      cell = book.Sheets.getByName(order(0)).getCellRangeByName(order(1))
      If order(2) = "type" Then
        cell.FormulaLocal = order(3)
      Else
        cell.String = order(3)
      End If
    End If
  Loop
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName" : kind(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(target, kind())
  book.close(True)
  StarDesktop.terminate()
End Sub`;

const library = (names: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${names}`;
const NS =
  'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:script="http://openoffice.org/2000/script"';

/** A fresh profile in `folder` that knows the macro; returns its address. */
function profile(folder: string): string {
  const basic = join(folder, 'profile/user/basic/Standard');
  mkdirSync(basic, { recursive: true });
  // A profile that counts as set up keeps its macros; a new one is filled with empty ones.
  const done =
    '<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>';
  const settings = readFileSync('tests/support/libreoffice-vi.xcu', 'utf8').replace(
    '</oor:items>',
    `${done}</oor:items>`,
  );
  writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), settings);
  const list = (file: string) =>
    `<library:libraries ${NS}><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/${file}/" xlink:type="simple" library:link="false"/></library:libraries>`;
  const content = (elements: string) =>
    `<library:library ${NS} library:name="Standard" library:readonly="false" library:passwordprotected="false">${elements}</library:library>`;
  writeFileSync(join(basic, '../script.xlc'), library(list('script.xlb')));
  writeFileSync(join(basic, '../dialog.xlc'), library(list('dialog.xlb')));
  writeFileSync(join(basic, 'script.xlb'), library(content('<library:element library:name="Module1"/>')));
  writeFileSync(join(basic, 'dialog.xlb'), library(content('')));
  const source = MACRO.replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  writeFileSync(
    join(basic, 'Module1.xba'),
    library(`<script:module ${NS} script:name="Module1" script:language="StarBasic">${source}</script:module>`),
  );
  return pathToFileURL(join(folder, 'profile')).href;
}

/** `bytes` opened, typed into and saved by LibreOffice, in a folder of the caller. */
export function typeInto(folder: string, bytes: Uint8Array, typing: readonly Typing[]): Uint8Array {
  const [source, target, orders] = ['empty.xlsx', 'filled.xlsx', 'orders.tsv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(source, bytes);
  writeFileSync(orders, `${typing.map((order) => order.join('\t')).join('\n')}\n`);
  const address = profile(folder);
  const call = [source, target, orders].map((path) => `"${pathToFileURL(path).href}"`).join(',');
  const { stdout, stderr } = spawnSync(
    'soffice',
    [`-env:UserInstallation=${address}`, '--headless', '--norestore', `macro:///Standard.Module1.Fill(${call})`],
    {
      encoding: 'utf8',
    },
  );
  // It exits 0 whatever happened; what counts is the file.
  if (!existsSync(target)) throw new Error(`LibreOffice saved nothing: ${stdout}${stderr}`);
  return new Uint8Array(readFileSync(target));
}
