package dev.proviso.shell.explore;

import dev.proviso.model.document.RelatedDocument;
import dev.proviso.model.document.Term;
import dev.proviso.model.document.TermDefinition;
import dev.proviso.shell.session.Selected;
import dev.proviso.shell.text.Page;
import dev.proviso.shell.text.Style;
import dev.proviso.shell.text.Text;

/** A defined term, with where it is defined. */
public final class TermLine {

    private TermLine() {}

    /** The term, its other forms and its meaning. */
    public static void print(Page page, Term term, Selected selected) {
        Text line = Text.of(Style.HEADING, term.forms().get(0));
        if (term.forms().size() > 1) {
            line = line.plus(
                    Style.FAINT,
                    " ("
                            + String.join(
                                    ", ", term.forms().subList(1, term.forms().size())) + ")");
        }
        page.line(0, 4, line.plus("  " + meaning(term, selected)));
    }

    private static String meaning(Term term, Selected selected) {
        String edges = term.openTextured() ? "; its edges are a matter of judgement" : "";
        if (term.definition() instanceof TermDefinition.Inline inline) {
            return selected.outline().citation(inline.ground().node()) + ": “"
                    + PartJson.words(selected, inline.ground()) + "”" + edges;
        }
        if (term.definition() instanceof TermDefinition.External external) {
            return "defined in "
                    + selected.policy().documents().stream()
                            .filter(document -> document.id().equals(external.document()))
                            .findFirst()
                            .map(RelatedDocument::title)
                            .orElse(external.document().value())
                    + edges;
        }
        return "defined nowhere that the policy names" + edges;
    }
}
