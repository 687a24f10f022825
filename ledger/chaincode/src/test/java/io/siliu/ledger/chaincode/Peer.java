package io.siliu.ledger.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One peer's state and the chaincode's functions on it; a call that is not refused is committed at once. */
final class Peer {

    static final String PLATFORM = "PlatformOrgMSP";

    final Map<String, byte[]> state = new TreeMap<>();

    private final LogContract contract = new LogContract(Set.of(PLATFORM));
    private int transactions;

    String call(String function, String... arguments) {
        return callBy(PLATFORM, function, arguments);
    }

    String callBy(String organisation, String function, String... arguments) {
        Map<String, byte[]> writes = new TreeMap<>();
        PeerState view = new PeerState() {
            @Override
            public byte[] get(String key) {
                return state.get(key);
            }

            @Override
            public void put(String key, byte[] value) {
                writes.put(key, value);
            }
        };
        Call call = new Call(function, List.of(arguments), organisation, "transaction-" + ++transactions);
        String answer = new String(contract.answer(call, view).payload(), UTF_8);
        state.putAll(writes);
        return answer;
    }

    /** Appends everything that the log has and this peer has not. */
    void follow(GrowingLog log, long from) {
        call("append", log.checkpoint().toString(), Long.toString(from), log.hex(from, log.size()), "");
    }
}
