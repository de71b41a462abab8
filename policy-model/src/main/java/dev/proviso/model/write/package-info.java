/**
 * From records to YAML files that people review: {@link dev.proviso.model.write.RevisionWriter}, {@link
 * dev.proviso.model.write.PolicyWriter}, {@link dev.proviso.model.write.VocabularyWriter}, {@link
 * dev.proviso.model.write.ParlanceWriter}, {@link dev.proviso.model.write.FactsWriter}.
 * What is written is read back as it was. {@link dev.proviso.model.write.FileReplacement} puts it into a file, whole or not at all.
 */
package dev.proviso.model.write;
