package io.siliu.ledger.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One peer's state and the chaincode's functions on it; a call that is not refused is committed at once. */
final class Peer {

    static final String PLATFORM = "PlatformOrgMSP";

    final Map<String, byte[]> state = new TreeMap<>();

    private final LogContract contract;
    private final String log;
    private int transactions;

    Peer() {
        this(Set.of(PLATFORM));
    }

    Peer(Set<String> writers) {
        this(writers, GrowingLog.NAME);
    }

    /** @param log the log that calls are about */
    Peer(Set<String> writers, String log) {
        this.log = log;
        this.contract = new LogContract(writers);
    }

    /** A call with nothing but its name. */
    void bare(String function) {
        contract.answer(new Call(function, List.of(), PLATFORM, "transaction"), stateInto(new TreeMap<>()));
    }

    /** Calls about the log of the tests; {@code open} names its log in its key. */
    String call(String function, String... arguments) {
        return callBy(PLATFORM, function, arguments);
    }

    String callBy(String organisation, String function, String... arguments) {
        Map<String, byte[]> writes = new TreeMap<>();
        Call call = new Call(function, withLog(function, arguments), organisation, "transaction-" + ++transactions);
        String answer = new String(contract.answer(call, stateInto(writes)).payload(), UTF_8);
        state.putAll(writes);
        return answer;
    }

    private PeerState stateInto(Map<String, byte[]> writes) {
        return new PeerState() {
            @Override
            public byte[] get(String key) {
                return state.get(key);
            }

            @Override
            public void put(String key, byte[] value) {
                writes.put(key, value);
            }
        };
    }

    private List<String> withLog(String function, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!function.equals("open")) {
            all.add(0, log);
        }
        return all;
    }

    /** Appends everything that the log has and this peer has not. */
    void follow(GrowingLog log, long from) {
        call("append", log.checkpoint().toString(), Long.toString(from), log.hex(from, log.size()), "");
    }
}
