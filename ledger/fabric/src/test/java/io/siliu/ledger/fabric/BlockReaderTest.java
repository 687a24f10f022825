package io.siliu.ledger.fabric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import io.siliu.ledger.ChannelReceipt;
import io.siliu.ledger.chaincode.GrowingLog;
import java.nio.charset.StandardCharsets;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only a valid transaction counts, and only signatures that are right name an organisation. */
class BlockReaderTest {

    private final FakeNetwork network = new FakeNetwork();
    private final GrowingLog log = new GrowingLog().grow(5);
    private ChannelReceipt receipt;
    private byte[] block;

    @BeforeEach
    void anchor() {
        receipt = ChannelContract.receipt(network.ledger(log).anchor(log.checkpoint()));
        block = network.channel.blockOf(receipt.transaction());
    }

    @AfterEach
    void stop() {
        network.close();
    }

    @Test
    void bothOrganisationsSigned() {
        assertThat(receipt.endorsers()).containsExactly("MarketRegulatorOrgMSP", "PlatformOrgMSP");
        assertThat(BlockReader.read(block, "another")).isEmpty();
    }

    @Test
    void aSignatureOverSomethingElseNamesNobody() throws Exception {
        assertThat(BlockReader.read(withFirstSignature(ByteString.copyFromUtf8("no signature")), receipt.transaction()))
                .hasValueSatisfying(found -> assertThat(found.endorsers()).containsExactly("PlatformOrgMSP"));
    }

    @Test
    void anInvalidTransactionIsNone() throws Exception {
        Block parsed = Block.parseFrom(block);
        byte[] invalid = parsed.toBuilder()
                .setMetadata(parsed.getMetadata().toBuilder().setMetadata(2, ByteString.copyFrom(new byte[] {11})))
                .build()
                .toByteArray();

        assertThat(BlockReader.read(invalid, receipt.transaction())).isEmpty();
    }

    @Test
    void whatIsNoBlockIsSaidToBeNone() {
        byte[] none = "no block at all".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> BlockReader.read(none, "any")).hasMessageContaining("cannot be read");
    }

    private byte[] withFirstSignature(ByteString signature) throws Exception {
        Block parsed = Block.parseFrom(block);
        Payload payload = Payload.parseFrom(
                Envelope.parseFrom(parsed.getData().getData(0)).getPayload());
        Transaction transaction = Transaction.parseFrom(payload.getData());
        ChaincodeActionPayload.Builder action =
                ChaincodeActionPayload.parseFrom(transaction.getActions(0).getPayload()).toBuilder();
        action.getActionBuilder().getEndorsementsBuilder(0).setSignature(signature);
        Transaction.Builder changed = transaction.toBuilder();
        changed.getActionsBuilder(0).setPayload(action.build().toByteString());
        Envelope envelope = Envelope.newBuilder()
                .setPayload(payload.toBuilder()
                        .setData(changed.build().toByteString())
                        .build()
                        .toByteString())
                .build();
        return parsed.toBuilder()
                .setData(parsed.getData().toBuilder().setData(0, envelope.toByteString()))
                .build()
                .toByteArray();
    }
}
