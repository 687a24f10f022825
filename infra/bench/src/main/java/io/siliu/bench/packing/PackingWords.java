package io.siliu.bench.packing;

import com.github.luben.zstd.ZstdDictTrainer;
import io.siliu.bench.stage.SleepingProduct;
import io.siliu.kernel.canonical.PackedJson;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Trains the dictionary that {@code PackedJson} packs with. {@code PackingWords HOME FILE} takes the home of a walkthrough
 * that was stopped once its month was screened, opens what is kept packed there, and writes the dictionary. A home of real
 * people is refused: a dictionary repeats what it was trained on, word for word.
 */
public final class PackingWords {

    private static final int DICTIONARY_BYTES = 32 * 1024;
    private static final int SAMPLE_BYTES = 64 * 1024 * 1024;
    private static final int LEVEL = 3;
    private static final long SEED = 1;
    private static final byte SALTED = 1;
    private static final int SALTED_HEAD = 33;

    /** What is kept packed: the statement gives the number of whose key it is, and the bytes. */
    private static final Map<String, DataSubject> KEPT = Map.of(
            "SELECT id, content FROM four_flow_record", DataSubject.RECORD,
            "SELECT record_id, form FROM record_revision", DataSubject.RECORD,
            "SELECT record_id, features FROM sealing_features", DataSubject.RECORD,
            "SELECT record_id, facts FROM assessment", DataSubject.RECORD,
            "SELECT record_id, screening FROM assessment", DataSubject.RECORD,
            "SELECT document_id, content FROM reading", DataSubject.DOCUMENT);

    private PackingWords() {}

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        if (!Files.exists(home.resolve("walkthrough.json"))) {
            throw new IllegalArgumentException(home + " is not the home of a walkthrough");
        }
        try (ConfigurableApplicationContext application = SleepingProduct.start(arguments[0])) {
            List<byte[]> samples = samples(application);
            Files.write(file, trained(samples));
            System.out.printf("%,d samples gave %,d bytes%n", samples.size(), Files.size(file));
        }
        System.exit(0);
    }

    private static byte[] trained(List<byte[]> samples) {
        ZstdDictTrainer trainer = new ZstdDictTrainer(SAMPLE_BYTES, DICTIONARY_BYTES, LEVEL);
        for (byte[] sample : samples) {
            if (!trainer.addSample(sample)) {
                break;
            }
        }
        return trainer.trainSamples();
    }

    /** In an order of chance that is always the same. */
    private static List<byte[]> samples(ConfigurableApplicationContext application) {
        JdbcClient database = application.getBean(JdbcClient.class);
        PersonalData keys = application.getBean(PersonalData.class);
        List<byte[]> samples = new ArrayList<>();
        KEPT.forEach((statement, subject) ->
                database.sql(statement).query((row, place) -> new Kept(row.getLong(1), row.getBytes(2))).stream()
                        .filter(Kept::isThere)
                        .forEach(row -> samples.add(
                                PackedJson.unpack(behindSalts(keys.decrypt(subject, row.key(), row.bytes()))))));
        samples.sort(Arrays::compare);
        Collections.shuffle(samples, new Random(SEED));
        return samples;
    }

    /** A screening stands behind a byte that says so and two salts of sixteen bytes, which no dictionary is to know. */
    static byte[] behindSalts(byte[] opened) {
        return opened.length > SALTED_HEAD && opened[0] == SALTED
                ? Arrays.copyOfRange(opened, SALTED_HEAD, opened.length)
                : opened;
    }

    /**
     * What one row keeps.
     *
     * @param key the number of whose key it is encrypted with
     * @param bytes null where a record was sealed at once and its revision holds all of it, empty where it was erased
     */
    record Kept(long key, byte[] bytes) {

        boolean isThere() {
            return bytes != null && bytes.length > 0;
        }
    }
}
