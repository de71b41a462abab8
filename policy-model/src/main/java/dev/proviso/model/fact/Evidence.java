package dev.proviso.model.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a fact is taken to be so.
 *
 * @param source what it rests on, in words or as a link
 * @param artefact hash of the thing examined, if kept
 * @param attestedBy who says so; for a judgement, the assessor
 * @param collected the day it was gathered
 * @param expires the last day on which it is good, if it ages
 * @param value what this evidence says, where it differs from the fact's stated value: contradicting evidence is kept
 * @param note anything else; for a judgement, the rationale
 */
public record Evidence(
        Optional<EvidenceMethod> method,
        Optional<String> source,
        Optional<String> artefact,
        Optional<String> attestedBy,
        Optional<LocalDate> collected,
        Optional<LocalDate> expires,
        Optional<FactValue> value,
        Optional<String> note) {}
