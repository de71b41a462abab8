/**
 * A written policy as data: {@link dev.proviso.model.document.Policy} (the work), {@link dev.proviso.model.document.Revision} (its
 * text at one time) and what the text's parts mean.
 *
 * <p>The words follow the standards of the field: work and expression as in FRBR, the identities of a provision as in the United
 * States Legislative Markup, grounds as in the W3C text-quote selector, bearer and override as in LegalRuleML.
 */
package dev.proviso.model.document;
