package io.siliu.ledger.chaincode;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hyperledger.fabric.shim.Chaincode;
import org.hyperledger.fabric.shim.ChaincodeStub;

/**
 * One run of the chaincode as a peer makes it: it reads the committed state, never its own writes, and leaves behind what
 * it read and what it would write.
 */
public final class Simulation {

    private final Map<String, byte[]> reads = new TreeMap<>();
    private final Map<String, byte[]> writes = new LinkedHashMap<>();
    private final Function<String, byte[]> state;
    private final List<String> call;
    private final byte[] creator;
    private final String transaction;
    private String eventName;
    private byte[] event;

    /**
     * @param state the committed values, null where there is none
     * @param call the function and its arguments
     * @param creator the caller's serialized identity
     */
    public Simulation(Function<String, byte[]> state, List<String> call, byte[] creator, String transaction) {
        this.state = state;
        this.call = List.copyOf(call);
        this.creator = creator.clone();
        this.transaction = transaction;
    }

    public Chaincode.Response run(AnchorChaincode chaincode) {
        return chaincode.invoke((ChaincodeStub) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ChaincodeStub.class}, this::answer));
    }

    /** Key by key what was read, with the value that was there. */
    public Map<String, byte[]> reads() {
        return reads;
    }

    public Map<String, byte[]> writes() {
        return writes;
    }

    public Optional<byte[]> event() {
        return Optional.ofNullable(event);
    }

    public String eventName() {
        return eventName;
    }

    private Object answer(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "getFunction" -> call.get(0);
            case "getParameters" -> call.subList(1, call.size());
            case "getCreator" -> creator;
            case "getTxId" -> transaction;
            case "getState" -> read((String) arguments[0]);
            case "putState" -> writes.put((String) arguments[0], (byte[]) arguments[1]);
            case "setEvent" -> send((String) arguments[0], (byte[]) arguments[1]);
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private byte[] read(String key) {
        byte[] value = state.apply(key);
        reads.put(key, value);
        return value == null ? new byte[0] : value;
    }

    private Object send(String name, byte[] content) {
        eventName = name;
        event = content;
        return null;
    }
}
