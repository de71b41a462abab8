package dev.proviso.benchmarks.drools;

import dev.proviso.dsl.plan.Plan;
import dev.proviso.model.fact.Facts;
import dev.proviso.model.fact.Vocabulary;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The rules as rules of Drools, compiled to its executable model. One session is used for all decisions: a new one for each takes as
 * long or longer.
 */
public final class DroolsPolicy {

    private final KieBase base;
    private final KieSession session;
    private final Rulings rulings;

    public DroolsPolicy(Plan plan, Vocabulary vocabulary) {
        this.base = build(DroolsRules.write(plan, vocabulary));
        this.session = base.newKieSession();
        this.rulings = new Rulings(plan.norms().size());
        session.setGlobal("rulings", rulings);
    }

    private static KieBase build(String rules) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/rules.drl", rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString() + "\n" + rules);
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    /** Lays facts out, to be decided again and again. */
    public List<Object> objects(Facts facts, Vocabulary vocabulary) {
        return DroolsTypes.objects(facts, vocabulary, base);
    }

    /** The verdicts, in the order of the plan's norms, until the next decision. The session has no facts before and after. */
    public byte[] decide(List<Object> objects) {
        rulings.clear();
        objects.forEach(session::insert);
        session.fireAllRules();
        for (FactHandle handle : List.<FactHandle>copyOf(session.getFactHandles())) {
            session.delete(handle);
        }
        return rulings.verdicts();
    }
}
