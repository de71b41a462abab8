package dev.proviso.shell.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Writes pages. */
public final class HtmlPages {

    private static final String TEMPLATES = "dev.proviso.shell.html.template";

    private HtmlPages() {}

    /** The page that shows a difference. */
    public static String of(DiffPage page) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlPages.class.getClassLoader(), TEMPLATES);
        StringOutput out = new StringOutput();
        engine.render("diff.jte", Map.of("document", Document.named(page.title(), "diff"), "page", page), out);
        return out.toString();
    }
}
