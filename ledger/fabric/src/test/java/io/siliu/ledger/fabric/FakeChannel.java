package io.siliu.ledger.fabric;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.siliu.ledger.chaincode.AnchorChaincode;
import io.siliu.ledger.chaincode.Callers;
import io.siliu.ledger.chaincode.Simulation;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockData;
import org.hyperledger.fabric.protos.common.BlockHeader;
import org.hyperledger.fabric.protos.common.BlockMetadata;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.ChaincodeInvocationSpec;
import org.hyperledger.fabric.protos.peer.ChaincodeProposalPayload;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.Proposal;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Response;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.hyperledger.fabric.protos.peer.TransactionAction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.hyperledger.fabric.shim.Chaincode;

/**
 * A channel in memory: the real chaincode on one state, two organisations' signatures, and blocks of one transaction in the
 * order of submission, each valid only if what it read is still what is there.
 */
final class FakeChannel {

    static final String NAME = "siliu";
    static final String CHAINCODE = "anchor";

    private final AnchorChaincode chaincode = new AnchorChaincode(Set.of("PlatformOrgMSP"));
    private final Map<String, byte[]> state = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Simulation> simulations = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final List<Consumer<Sent>> listeners = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private final Map<String, KeyPair> peers = new TreeMap<>();

    FakeChannel() {
        peers.put("MarketRegulatorOrgMSP", Callers.keys());
        peers.put("PlatformOrgMSP", Callers.keys());
        blocks.add(block(ByteString.EMPTY, TxValidationCode.VALID));
    }

    /** A call that changes nothing. */
    synchronized Chaincode.Response evaluate(SignedProposal proposal) throws InvalidProtocolBufferException {
        return simulation(proposal).run(chaincode);
    }

    /** The block that holds the transaction, as qscc gives it. */
    synchronized byte[] blockOf(String transaction) {
        Outcome outcome = outcomes.get(transaction);
        return outcome == null ? null : blocks.get((int) outcome.block()).toByteArray();
    }

    /** An unsigned transaction with two organisations' signatures, or the chaincode's refusal. */
    synchronized Endorsed endorse(SignedProposal signed) throws InvalidProtocolBufferException {
        Simulation simulation = simulation(signed);
        Chaincode.Response response = simulation.run(chaincode);
        if (response.getStatusCode() != 200) {
            return new Endorsed(null, response.getMessage());
        }
        Proposal proposal = Proposal.parseFrom(signed.getProposalBytes());
        Header header = Header.parseFrom(proposal.getHeader());
        simulations.put(idOf(header), simulation);
        return new Endorsed(
                Envelope.newBuilder()
                        .setPayload(Payload.newBuilder()
                                .setHeader(header)
                                .setData(transaction(proposal, header, simulation, response)
                                        .toByteString())
                                .build()
                                .toByteString())
                        .build(),
                null);
    }

    /** Puts the transaction into the next block; the same one again changes nothing. */
    synchronized void order(String transaction, Envelope envelope) {
        if (outcomes.containsKey(transaction)) {
            return;
        }
        Simulation simulation = simulations.get(transaction);
        boolean fresh =
                simulation.reads().entrySet().stream().allMatch(read -> state.get(read.getKey()) == read.getValue());
        TxValidationCode code = fresh ? TxValidationCode.VALID : TxValidationCode.MVCC_READ_CONFLICT;
        outcomes.put(transaction, new Outcome(code, blocks.size()));
        if (fresh) {
            state.putAll(simulation.writes());
            simulation.event().ifPresent(content -> send(new Sent(blocks.size(), event(transaction, content))));
        }
        blocks.add(block(envelope.toByteString(), code));
    }

    synchronized Outcome outcome(String transaction) {
        return outcomes.get(transaction);
    }

    synchronized List<Sent> listen(Consumer<Sent> listener) {
        listeners.add(listener);
        return List.copyOf(sent);
    }

    synchronized int height() {
        return blocks.size();
    }

    static String idOf(Header header) throws InvalidProtocolBufferException {
        return ChannelHeader.parseFrom(header.getChannelHeader()).getTxId();
    }

    private void send(Sent event) {
        sent.add(event);
        listeners.forEach(listener -> listener.accept(event));
    }

    private Simulation simulation(SignedProposal signed) throws InvalidProtocolBufferException {
        Proposal proposal = Proposal.parseFrom(signed.getProposalBytes());
        Header header = Header.parseFrom(proposal.getHeader());
        List<String> call = callOf(proposal).getChaincodeSpec().getInput().getArgsList().stream()
                .map(ByteString::toStringUtf8)
                .toList();
        byte[] creator = SignatureHeader.parseFrom(header.getSignatureHeader())
                .getCreator()
                .toByteArray();
        return new Simulation(state::get, call, creator, idOf(header));
    }

    static ChaincodeInvocationSpec callOf(Proposal proposal) throws InvalidProtocolBufferException {
        return ChaincodeInvocationSpec.parseFrom(
                ChaincodeProposalPayload.parseFrom(proposal.getPayload()).getInput());
    }

    private Transaction transaction(
            Proposal proposal, Header header, Simulation simulation, Chaincode.Response response) {
        ByteString result = ProposalResponsePayload.newBuilder()
                .setExtension(ChaincodeAction.newBuilder()
                        .setResponse(Response.newBuilder()
                                .setStatus(200)
                                .setPayload(ByteString.copyFrom(response.getPayload())))
                        .build()
                        .toByteString())
                .build()
                .toByteString();
        ChaincodeEndorsedAction.Builder action =
                ChaincodeEndorsedAction.newBuilder().setProposalResponsePayload(result);
        peers.forEach((organisation, keys) -> action.addEndorsements(endorsement(organisation, keys, result)));
        return Transaction.newBuilder()
                .addActions(TransactionAction.newBuilder()
                        .setHeader(header.getSignatureHeader())
                        .setPayload(ChaincodeActionPayload.newBuilder()
                                .setChaincodeProposalPayload(proposal.getPayload())
                                .setAction(action)
                                .build()
                                .toByteString()))
                .build();
    }

    private static Endorsement endorsement(String organisation, KeyPair keys, ByteString result) {
        try {
            ByteString endorser = SerializedIdentity.newBuilder()
                    .setMspid(organisation)
                    .setIdBytes(ByteString.copyFromUtf8(pem(
                            Callers.certificate(keys, "peer0." + organisation).getEncoded())))
                    .build()
                    .toByteString();
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(result.toByteArray());
            signature.update(endorser.toByteArray());
            return Endorsement.newBuilder()
                    .setEndorser(endorser)
                    .setSignature(ByteString.copyFrom(signature.sign()))
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(byte[] certificate) {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(UTF_8)).encodeToString(certificate)
                + "\n-----END CERTIFICATE-----\n";
    }

    private static ChaincodeEvent event(String transaction, byte[] content) {
        return ChaincodeEvent.newBuilder()
                .setChaincodeId(CHAINCODE)
                .setTxId(transaction)
                .setEventName(AnchorChaincode.ANCHORED)
                .setPayload(ByteString.copyFrom(content))
                .build();
    }

    private Block block(ByteString envelope, TxValidationCode code) {
        BlockMetadata.Builder metadata = BlockMetadata.newBuilder();
        for (int i = 0; i < 5; i++) {
            metadata.addMetadata(i == 2 ? ByteString.copyFrom(new byte[] {(byte) code.getNumber()}) : ByteString.EMPTY);
        }
        return Block.newBuilder()
                .setHeader(BlockHeader.newBuilder().setNumber(blocks.size()))
                .setData(BlockData.newBuilder().addData(envelope))
                .setMetadata(metadata)
                .build();
    }

    /** Either a transaction or the words of a refusal. */
    record Endorsed(Envelope transaction, String refusal) {}

    /** What became of a transaction. */
    record Outcome(TxValidationCode code, long block) {}

    /** An event in its block. */
    record Sent(long block, ChaincodeEvent event) {}
}
