package io.siliu.rules.internal.drools;

import io.siliu.kernel.PlatformException;
import io.siliu.rules.Conclusion;
import io.siliu.rules.Decision;
import io.siliu.rules.Hit;
import io.siliu.rules.RulesError;
import io.siliu.rules.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/** Combination and verdict rules as a Drools knowledge base. */
public final class CompiledConclusions {

    private static final String FILE = "conclusions.drl";
    private static final Set<String> DECISIONS =
            Arrays.stream(Decision.values()).map(Decision::name).collect(Collectors.toUnmodifiableSet());

    private final Map<String, Conclusion> conclusions;
    private final KieBase knowledge;

    private CompiledConclusions(Map<String, Conclusion> conclusions, KieBase knowledge) {
        this.conclusions = conclusions;
        this.knowledge = knowledge;
    }

    /**
     * @param conclusions what may be concluded, by id
     * @param rules the rules as written
     * @throws PlatformException CATALOGUE_BROKEN with the rule and what is wrong in it
     */
    public static CompiledConclusions of(Map<String, Conclusion> conclusions, String rules) {
        try {
            return new CompiledConclusions(
                    conclusions, compiled(AllowedRules.rewritten(rules, conclusions.keySet(), DECISIONS)));
        } catch (IllegalArgumentException refused) {
            throw broken(refused.getMessage(), refused);
        }
    }

    private static KieBase compiled(String drl) {
        KieServices services = KieServices.get();
        // Builds under one id would take each other's rules.
        ReleaseId id = services.newReleaseId(
                "io.siliu", "conclusions", UUID.randomUUID().toString());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/io/siliu/rules/conclusion/" + FILE, drl);
        ClassLoader loader = CompiledConclusions.class.getClassLoader();
        KieBuilder builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw broken(builder.getResults().getMessages(Message.Level.ERROR).toString(), null);
        }
        try {
            return services.newKieContainer(id, loader).getKieBase();
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    /** What the rules conclude from the hits of one record. */
    public Verdict judge(List<Hit> hits) {
        Conclusions drawn = new Conclusions(conclusions);
        KieSession session = knowledge.newKieSession();
        try {
            session.setGlobal("conclusions", drawn);
            hits.forEach(hit -> session.insert(Found.of(hit)));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return drawn.verdict();
    }

    private static PlatformException broken(String what, Exception cause) {
        return new PlatformException(RulesError.CATALOGUE_BROKEN, FILE, "Catalogue file " + FILE + ": " + what, cause);
    }
}
