/**
 * One layout for every text of the language. Only white space changes: tokens and comments stay as they are, in their order.
 *
 * <pre>{@code
 * String laidOut = RuleFormatter.format(Form.RULE, new RuleText("forbid  sells_data // ever", Origin.of("example"))).orThrow();
 * }</pre>
 */
package dev.proviso.dsl.format;
