package dev.proviso.model.document;

/**
 * A notion that several rules share: {@code define NAME as EXPRESSION}.
 *
 * @param name as rules write it
 * @param expression in the rule language
 * @param help what it means, in plain words
 */
public record Definition(String name, RuleText expression, String help) {}
