package dev.proviso.model.document;

import java.util.List;

/**
 * A term used in a sense of its own. A capitalised term that nothing defines is a state, not an error.
 *
 * @param forms the spellings in the text, the main one first; matched as whole words, case included
 * @param openTextured whether its edges are a matter of judgement
 */
public record Term(TermId id, List<String> forms, TermDefinition definition, boolean openTextured) {

    public Term {
        forms = List.copyOf(forms);
    }
}
