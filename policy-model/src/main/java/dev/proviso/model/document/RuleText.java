package dev.proviso.model.document;

import java.util.stream.Collectors;

/**
 * Text in the rule language, with the place it was read from. The document model does not understand it; the compiler of the
 * language does.
 */
public record RuleText(String text, Origin origin) {

    /** The text on one line, without its comments and its layout. Two texts that are alike so say the same; two others may, too. */
    public String withoutLayout() {
        return text.lines()
                .map(line -> line.replaceFirst("(^|\\s)//.*$", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
