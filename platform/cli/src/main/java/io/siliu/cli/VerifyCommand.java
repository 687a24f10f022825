package io.siliu.cli;

import io.siliu.kernel.canonical.Json;
import io.siliu.ledger.MalformedTextException;
import io.siliu.ledger.ProofCheck;
import io.siliu.ledger.ProofReport;
import io.siliu.ledger.PublicKeys;
import io.siliu.ledger.RecordProofVerifier;
import io.siliu.rules.Replay;
import io.siliu.rules.ReplayBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code verify --keys FILE FILE…}: checks proof files with public keys alone, and runs the screening of a replay bundle
 * again. It opens the files it is given and nothing else: no network, no database, no key from this installation.
 */
@Command(
        name = "verify",
        description = "Check proof files and run replay bundles again, offline, with public keys alone.")
final class VerifyCommand implements Callable<Integer> {

    @Option(
            names = "--keys",
            required = true,
            paramLabel = "FILE",
            description = "The public keys you trust: log, witnesses, and how many of them (C2SP tlog-policy).")
    private Path keys;

    @Option(names = "--lang", defaultValue = "zh", description = "Language of the sentences: zh or en.")
    private Language language;

    @Option(names = "--json", description = "One JSON object a file.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Proof files and replay bundles.")
    private List<Path> files;

    private final Replay replay = new Replay();

    /** The languages of the sentences. */
    enum Language {
        zh(Locale.SIMPLIFIED_CHINESE),
        en(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Override
    public Integer call() {
        RecordProofVerifier verifier;
        try {
            verifier = new RecordProofVerifier(PublicKeys.parse(Files.readString(keys)));
        } catch (IOException unreadable) {
            System.err.println(say("keys.unreadable", keys));
            return 1;
        } catch (MalformedTextException malformed) {
            System.err.println(say("keys.malformed", keys, malformed.getMessage()));
            return 1;
        }
        boolean allHold = true;
        for (Path file : files) {
            allHold &= verify(file, verifier, System.out);
        }
        return allHold ? 0 : 1;
    }

    /** Whether the file's proof holds. */
    private boolean verify(Path file, RecordProofVerifier verifier, PrintStream out) {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            // One byte over the limit is enough to refuse it.
            bytes = stream.readNBytes(ReplayBundle.MOST_BYTES + 1);
        } catch (IOException unreadable) {
            // No bytes cannot be a proof, so the verifier says which check that fails.
            System.err.println(say("file.unreadable", file));
            bytes = new byte[0];
        }
        if (ReplayBundle.isOne(bytes)) {
            ReplayOutcome outcome = ReplayOutcome.of(replay, verifier, bytes);
            out.println(json ? outcome.json(file, language.locale) : outcome.text(file, language.locale));
            return outcome.holds();
        }
        ProofReport report = verifier.verify(bytes);
        out.println(json ? json(file, report) : text(file, report));
        return report.holds();
    }

    private String text(Path file, ProofReport report) {
        String open = String.join(say("list.separator"), report.notChecked(language.locale));
        return file + ": " + report.sentence(language.locale) + System.lineSeparator() + "    " + say("open", open);
    }

    private String json(Path file, ProofReport report) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", file.toString());
        members.put("ok", report.holds());
        members.put("failedCheck", report.failing().map(ProofCheck::label).orElse(null));
        members.put("sentence", report.sentence(language.locale));
        members.put("detail", report.detail().orElse(null));
        members.put("notChecked", report.notChecked(language.locale));
        return Json.text(members);
    }

    private String say(String key, Object... values) {
        return VerifyWords.say(language.locale, key, values);
    }
}
