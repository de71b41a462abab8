package dev.proviso.semantic;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The sentence model all-MiniLM-L6-v2 in its quantised form: sentences of English in, vectors of 384 components out. */
final class MiniLm {

    /** How many components a vector has. */
    static final int COMPONENTS = 384;
    /** Changes with whatever changes vectors: the model, how texts are cut, how their pieces are joined. */
    static final TextHash IDENTITY = TextHash.of("all-minilm-l6-v2-q 2");

    /**
     * How large the stack of the thread that loads the model is, in bytes. The run time recurses deeper the longer the command line of
     * the process is, and a class path of some thousand characters was too much for the stack that threads have by themselves: the
     * process dies of that without a word. Only what is used of it takes memory.
     */
    private static final long STACK = 256L << 20;

    private static final String MODEL = "all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";
    /** Trained on sentences of this many pieces. */
    private static final int LONGEST = 128;
    /** Names the folder of the libraries to the run time, which otherwise unpacks its own. */
    private static final String LIBRARIES = "onnxruntime.native.path";

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private MiniLm(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /**
     * Starts to load the model in the background, which takes a tenth of a second or more. Whatever goes wrong, a missing library of the
     * system included, is why there is none.
     */
    static CompletableFuture<MiniLm> loading(Installation installation) {
        CompletableFuture<MiniLm> model = new CompletableFuture<>();
        Runnable load = () -> {
            try {
                model.complete(load(installation));
            } catch (IOException | OrtException | RuntimeException | LinkageError e) {
                model.completeExceptionally(e);
            }
        };
        Thread thread = new Thread(null, load, "language-model", STACK);
        thread.setDaemon(true);
        thread.start();
        return model;
    }

    /**
     * Loads the model, which stays loaded.
     *
     * @throws IOException if a file of the model is missing
     * @throws OrtException if the run time refuses the model
     * @throws LinkageError if the run time does not know this system
     */
    private static MiniLm load(Installation installation) throws IOException, OrtException {
        if (System.getProperty(LIBRARIES) == null) {
            installation.libraries().ifPresent(folder -> System.setProperty(LIBRARIES, folder.toString()));
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "proviso");
        // On Windows the run time otherwise tells the system what it does.
        environment.setTelemetry(false);
        try (InputStream tokenizer = open(TOKENIZER);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // One question is a few words: other threads would only be started for it.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new MiniLm(WordPieces.read(tokenizer), environment, session(installation, environment, options));
        }
    }

    private static OrtSession session(
            Installation installation, OrtEnvironment environment, OrtSession.SessionOptions options)
            throws IOException, OrtException {
        Optional<Path> unpacked = installation.model(MODEL);
        if (unpacked.isPresent()) {
            return environment.createSession(unpacked.get().toString(), options);
        }
        try (InputStream model = open(MODEL)) {
            return environment.createSession(model.readAllBytes(), options);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = MiniLm.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name + " is not on the class path");
        }
        return in;
    }

    /** Whether a word in lower case is one of the common words that the model learnt as a whole. */
    boolean knows(String word) {
        return pieces.knows(word);
    }

    /**
     * Where a text lies: the mean of its pieces, at length 1. Any number of threads may ask.
     *
     * @param text what lies behind its first pieces, about a hundred words, plays no part
     */
    float[] vector(String text) throws OrtException {
        long[] ids = pieces.of(text, LONGEST);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try (OnnxTensor words = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor kinds = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]})) {
            inputs.put("input_ids", words);
            inputs.put("attention_mask", mask);
            inputs.put("token_type_ids", kinds);
            try (OrtSession.Result result = session.run(inputs)) {
                return unit(((float[][][]) result.get(0).getValue())[0]);
            }
        }
    }

    /** The mean of the pieces' vectors, at length 1. */
    private static float[] unit(float[][] pieces) {
        float[] sum = new float[pieces[0].length];
        for (float[] piece : pieces) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += piece[i];
            }
        }
        double square = 0;
        for (float component : sum) {
            square += (double) component * component;
        }
        double length = Math.max(1e-12, Math.sqrt(square));
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) (sum[i] / length);
        }
        return sum;
    }
}
