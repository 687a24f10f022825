package io.siliu.ocr.internal.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.RunOptions;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A network that makes one block of numbers of one picture. Runs on the thread that asks; several may ask at once. */
final class Network {

    private static final String FOLDER = "/models/";

    private final OrtEnvironment environment;
    private final OrtSession session;

    /** How room for what lies between the layers is found. */
    enum Memory {
        /** Planned when pictures of a size come again, in one piece: a third less, but every size is remembered. */
        PLANNED,
        /** Layer by layer. */
        AS_NEEDED
    }

    private Network(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * A network that the library of models carries.
     *
     * @throws IllegalStateException where it is damaged
     */
    static Network open(String file, Memory memory) {
        Path model = Resources.unpacked(FOLDER + file)
                .orElseThrow(() -> new IllegalStateException("The library of models does not hold " + file));
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Layers hand their memory on. Asked anew for each layer, the system clears it each time: to find lines
            // then takes twice as long, and to read a long line ten times.
            options.setCPUArenaAllocator(true);
            options.setMemoryPatternOptimization(memory == Memory.PLANNED);
            // Numbers next to nothing take the processor many times as long as nothing.
            options.addConfigEntry("session.set_denormal_as_zero", "1");
            // What was learnt gets room of its own: in the arena, which doubles as it grows, thirty megabytes stand
            // empty.
            options.addConfigEntry("session.use_device_allocator_for_initializers", "1");
            return new Network(environment, environment.createSession(model.toString(), options));
        } catch (OrtException damaged) {
            throw new IllegalStateException("The network " + file + " cannot be opened", damaged);
        }
    }

    /** What the network came with under this name. */
    Optional<String> note(String name) {
        try {
            return session.getMetadata().getCustomMetadataValue(name);
        } catch (OrtException unreadable) {
            throw new IllegalStateException("The network's notes cannot be read", unreadable);
        }
    }

    /** How the answer of a network is read, before its memory is given back. */
    interface Answer<T> {

        /** @param shape of the numbers, outermost dimension first */
        T of(FloatBuffer numbers, long[] shape);
    }

    /** @param picture channel by channel, row by row, {@link Pixels#CHANNELS} channels */
    <T> T run(FloatBuffer picture, int width, int height, Answer<T> answer) {
        String input = session.getInputNames().iterator().next();
        try (RunOptions options = new RunOptions();
                OnnxTensor tensor =
                        OnnxTensor.createTensor(environment, picture, new long[] {1, Pixels.CHANNELS, height, width});
                OrtSession.Result result = session.run(Map.of(input, tensor), givingBack(options))) {
            OnnxTensor numbers = (OnnxTensor) result.get(0);
            return answer.of(numbers.getFloatBuffer(), numbers.getInfo().getShape());
        } catch (OrtException failed) {
            throw givenUp(failed);
        }
    }

    /** For want of memory: this process has none for the next picture either. */
    private static IllegalStateException givenUp(OrtException failed) {
        String reason = String.valueOf(failed.getMessage());
        if (reason.contains("bad_alloc") || reason.contains("Failed to allocate")) {
            throw new OutOfMemoryError(reason);
        }
        return new IllegalStateException("The network gave up on the picture", failed);
    }

    /** What a picture took is given back after it; the arena would keep the most that any picture ever took. */
    private static RunOptions givingBack(RunOptions options) throws OrtException {
        options.addRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
        return options;
    }
}
