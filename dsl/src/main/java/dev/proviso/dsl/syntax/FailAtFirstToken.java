package dev.proviso.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Stops at the first token that cannot stand where it stands. Before each decision of the parser it asks for all tokens that could
 * follow there, so that the answer is complete: the parser's own complaint would come later and name only what its last decision
 * left open.
 */
final class FailAtFirstToken extends DefaultErrorStrategy {

    @Override
    public void sync(Parser recognizer) {
        ATN atn = recognizer.getATN();
        ATNState state = atn.states.get(recognizer.getState());
        int next = recognizer.getInputStream().LA(1);
        IntervalSet here = atn.nextTokens(state);
        if (here.contains(next)) {
            return;
        }
        if (!here.contains(Token.EPSILON) || !recognizer.getExpectedTokens().contains(next)) {
            fail(recognizer);
        }
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw signal(recognizer);
    }

    @Override
    public void recover(Parser recognizer, RecognitionException e) {
        throw signal(recognizer);
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {
        throw signal(recognizer);
    }

    private static void fail(Parser recognizer) {
        throw signal(recognizer);
    }

    private static Failure.Signal signal(Parser recognizer) {
        List<Integer> rules = new ArrayList<>();
        for (ParserRuleContext context = recognizer.getContext(); context != null; context = context.getParent()) {
            rules.add(context.getRuleIndex());
        }
        int index = recognizer.getInputStream().index();
        return new Failure.Signal(new Failure(index, recognizer.getExpectedTokens(), rules));
    }
}
