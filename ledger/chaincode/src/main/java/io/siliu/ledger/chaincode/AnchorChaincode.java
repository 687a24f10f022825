package io.siliu.ledger.chaincode;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hyperledger.fabric.contract.ClientIdentity;
import org.hyperledger.fabric.metrics.Metrics;
import org.hyperledger.fabric.shim.ChaincodeBase;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.ResponseUtils;
import org.hyperledger.fabric.traces.Traces;

/** The log on a Fabric channel, as a peer calls it. */
public final class AnchorChaincode extends ChaincodeBase {

    /** The event that is sent when a checkpoint is anchored; its content is {@code {"log":…,"root":…,"size":…}}. */
    public static final String ANCHORED = "anchored";

    private static final Logger LOG = Logger.getLogger(AnchorChaincode.class.getName());

    private final LogContract contract;

    /** @param writers the organisations that may append, by the identifiers under which the channel knows them */
    public AnchorChaincode(Set<String> writers) {
        this.contract = new LogContract(writers);
    }

    /** What the shim's server needs to have been called before it is made. */
    void prepare(String packageId) {
        initializeLogging();
        processEnvironmentOptions();
        processCommandLineOptions(new String[] {"-i", packageId});
        validateOptions();
        Metrics.initialize(getChaincodeConfig());
        Traces.initialize(getChaincodeConfig());
    }

    @Override
    public Response init(ChaincodeStub stub) {
        return ResponseUtils.newSuccessResponse();
    }

    @Override
    public Response invoke(ChaincodeStub stub) {
        try {
            LogContract.Answer answer = contract.answer(callOf(stub), stateOf(stub));
            answer.anchored().ifPresent(content -> stub.setEvent(ANCHORED, content));
            return ResponseUtils.newSuccessResponse(answer.payload());
        } catch (RefusedException refused) {
            return ResponseUtils.newErrorResponse(refused.getMessage());
        } catch (RuntimeException | IOException | CertificateException broken) {
            // The shim would put the stack trace on the wire.
            LOG.log(Level.SEVERE, "Transaction " + stub.getTxId() + " broke", broken);
            return ResponseUtils.newErrorResponse(Refusal.BROKEN + " see the chaincode's log at this organisation");
        }
    }

    private static Call callOf(ChaincodeStub stub) throws IOException, CertificateException {
        // The stub's own getMspId is the organisation of this process, not the caller's.
        String caller = new ClientIdentity(stub).getMSPID();
        return new Call(stub.getFunction(), stub.getParameters(), caller, stub.getTxId());
    }

    private static PeerState stateOf(ChaincodeStub stub) {
        return new PeerState() {
            @Override
            public byte[] get(String key) {
                byte[] value = stub.getState(key);
                return value == null || value.length == 0 ? null : value;
            }

            @Override
            public void put(String key, byte[] value) {
                stub.putState(key, value);
            }
        };
    }
}
