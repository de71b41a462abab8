package dev.proviso.importer.block;

import java.util.regex.Pattern;

/** Tells titles of documents from other lines by what documents of this kind are called. */
public final class DocumentNames {

    private static final Pattern NAME = Pattern.compile(
            "\\b(?:terms|conditions|privacy|polic(?:y|ies)|agreement|contract|licen[cs]e|guidelines|rules|code|statement|notice|disclaimer|addendum|charter|constitution|standards|principles|requirements|eula)\\b",
            Pattern.CASE_INSENSITIVE);

    private DocumentNames() {}

    /** Whether a line names a document. */
    public static boolean isIn(String line) {
        return NAME.matcher(line).find();
    }
}
