package io.siliu.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The public keys a verifier trusts: the log's, the witnesses' and how many of them are asked for. The file form is a
 * C2SP tlog-policy with one group at most:
 *
 * <pre>
 * # comment
 * log &lt;vkey&gt;
 * witness A &lt;vkey&gt;
 * witness B &lt;vkey&gt;
 * group witnesses 2 A B
 * quorum witnesses
 * </pre>
 *
 * Instead of a number the group may say {@code any} or {@code all}; {@code quorum A} asks for one witness and
 * {@code quorum none} for nobody, under which no record proof is accepted. URLs after a vkey are ignored.
 *
 * @param logs keys that sign checkpoints; each key's name is its log's origin
 */
public record PublicKeys(List<VerifierKey> logs, WitnessPolicy policy) {

    private static final int MOST_LINES = 1000;
    private static final String GROUP = "witnesses";

    /** @throws IllegalArgumentException when a log's key cannot sign checkpoints or stands there twice */
    public PublicKeys {
        logs = List.copyOf(logs);
        for (VerifierKey log : logs) {
            if (log.type() != SignatureType.ED25519) {
                throw new IllegalArgumentException("The key of log " + log.name() + " is not of the signing type");
            }
            if (logs.stream().filter(log::isSameKeyAs).count() > 1) {
                throw new IllegalArgumentException("The key of log " + log.name() + " stands in the file twice");
            }
        }
    }

    /** The key of the log with this origin. */
    public Optional<VerifierKey> logOf(String origin) {
        return logs.stream().filter(log -> log.name().equals(origin)).findFirst();
    }

    /** @throws MalformedTextException when the text is not such a file; the message names the line */
    public static PublicKeys parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            throw new MalformedTextException("A keys file has at most " + MOST_LINES + " lines");
        }
        Reading reading = new Reading();
        for (int i = 0; i < lines.size(); i++) {
            try {
                reading.take(lines.get(i).strip());
            } catch (IllegalArgumentException | MalformedTextException wrong) {
                throw new MalformedTextException("Line " + (i + 1) + " of the keys file: " + wrong.getMessage());
            }
        }
        return reading.result();
    }

    /** The file's text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        logs.forEach(log -> text.append("log ").append(log).append('\n'));
        List<VerifierKey> witnesses = policy.witnesses();
        witnesses.forEach(witness -> text.append("witness ")
                .append(witness.name())
                .append(' ')
                .append(witness)
                .append('\n'));
        if (witnesses.isEmpty()) {
            return text.append("quorum none\n").toString();
        }
        text.append("group ").append(GROUP).append(' ').append(policy.required());
        witnesses.forEach(witness -> text.append(' ').append(witness.name()));
        return text.append("\nquorum ").append(GROUP).append('\n').toString();
    }

    /** What has been read so far, line by line. */
    private static final class Reading {

        private final List<VerifierKey> logs = new ArrayList<>();
        private final Map<String, VerifierKey> witnesses = new LinkedHashMap<>();
        private final Map<String, WitnessPolicy> groups = new LinkedHashMap<>();
        private WitnessPolicy quorum;

        void take(String line) {
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            List<String> words = Arrays.asList(line.split("[ \t]+"));
            switch (words.get(0)) {
                case "log" -> {
                    requireWords(words, 2, 3);
                    logs.add(VerifierKey.parse(words.get(1)));
                }
                case "witness" -> {
                    requireWords(words, 3, 4);
                    witnesses.put(freshName(words.get(1)), VerifierKey.parse(words.get(2)));
                }
                case "group" -> {
                    requireWords(words, 4, MOST_LINES);
                    groups.put(freshName(words.get(1)), group(words.get(2), words.subList(3, words.size())));
                }
                case "quorum" -> {
                    requireWords(words, 2, 2);
                    takeQuorum(words.get(1));
                }
                default -> throw new MalformedTextException("starts with none of log, witness, group, quorum");
            }
        }

        PublicKeys result() {
            if (logs.isEmpty()) {
                throw new MalformedTextException("The keys file names no log");
            }
            if (quorum == null) {
                throw new MalformedTextException("The keys file has no quorum line");
            }
            try {
                return new PublicKeys(logs, quorum);
            } catch (IllegalArgumentException impossible) {
                throw new MalformedTextException(impossible.getMessage());
            }
        }

        private WitnessPolicy group(String required, List<String> members) {
            List<VerifierKey> keys = members.stream().map(this::witness).toList();
            return switch (required) {
                case "all" -> new WitnessPolicy(keys.size(), keys);
                case "any" -> new WitnessPolicy(1, keys);
                default ->
                    new WitnessPolicy(Math.toIntExact(Math.min(StrictDecimal.parse(required), MOST_LINES)), keys);
            };
        }

        private VerifierKey witness(String name) {
            if (!witnesses.containsKey(name)) {
                throw new MalformedTextException(
                        "names no witness of a line above; groups of groups are not supported");
            }
            return witnesses.get(name);
        }

        private void takeQuorum(String name) {
            if (quorum != null) {
                throw new MalformedTextException("a second quorum");
            }
            if (name.equals("none")) {
                quorum = WitnessPolicy.NONE;
                return;
            }
            quorum = groups.containsKey(name) ? groups.get(name) : new WitnessPolicy(1, List.of(witness(name)));
        }

        private String freshName(String name) {
            if (name.equals("none") || witnesses.containsKey(name) || groups.containsKey(name)) {
                throw new MalformedTextException("the name is already taken");
            }
            return name;
        }

        private static void requireWords(List<String> words, int fewest, int most) {
            if (words.size() < fewest || words.size() > most) {
                throw new MalformedTextException("has too few or too many words for a line of its kind");
            }
        }
    }
}
