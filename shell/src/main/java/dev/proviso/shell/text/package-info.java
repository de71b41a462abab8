/**
 * Text for people: styles, display widths, wrapping, and the sanitiser that every character passes on its way to a terminal.
 *
 * <pre>{@code
 * Page page = new Page(sink, 80, Palette.COLOR);
 * page.line(Text.of(Style.CITATION, "A.4").plus("  You will not sell …"));
 * }</pre>
 */
package dev.proviso.shell.text;
