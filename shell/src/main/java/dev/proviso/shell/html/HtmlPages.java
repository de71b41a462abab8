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
        return render("diff", Document.named(page.title(), "diff"), page);
    }

    /** The page that shows how apps stand to a policy. */
    public static String of(ReportPage page) {
        return render("report", Document.named(page.title(), "report"), page);
    }

    private static String render(String template, Document document, Object page) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlPages.class.getClassLoader(), TEMPLATES);
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", Map.of("document", document, "page", page), out);
        return out.toString();
    }
}
