package io.siliu.ledger.fabric;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Reads a block: whether it holds a transaction as valid, and which organisations' signatures under it are right. */
final class BlockReader {

    private BlockReader() {}

    /** The transaction in this block, or nothing when it is not there or not valid there. */
    static Optional<Found> read(byte[] bytes, String transaction) {
        try {
            Block block = Block.parseFrom(bytes);
            for (int place = 0; place < block.getData().getDataCount(); place++) {
                Payload payload = Payload.parseFrom(
                        Envelope.parseFrom(block.getData().getData(place)).getPayload());
                if (idOf(payload).equals(transaction) && isValid(block, place)) {
                    return Optional.of(new Found(block.getHeader().getNumber(), endorsersOf(payload)));
                }
            }
            return Optional.empty();
        } catch (InvalidProtocolBufferException unreadable) {
            throw new IllegalStateException("The peer's block cannot be read", unreadable);
        }
    }

    private static String idOf(Payload payload) throws InvalidProtocolBufferException {
        return ChannelHeader.parseFrom(payload.getHeader().getChannelHeader()).getTxId();
    }

    private static boolean isValid(Block block, int place) {
        ByteString codes = block.getMetadata().getMetadata(BlockMetadataIndex.TRANSACTIONS_FILTER_VALUE);
        return (codes.byteAt(place) & 0xff) == TxValidationCode.VALID_VALUE;
    }

    private static List<String> endorsersOf(Payload payload) throws InvalidProtocolBufferException {
        Transaction transaction = Transaction.parseFrom(payload.getData());
        ChaincodeEndorsedAction action = ChaincodeActionPayload.parseFrom(
                        transaction.getActions(0).getPayload())
                .getAction();
        return action.getEndorsementsList().stream()
                .filter(endorsement -> isRight(endorsement, action.getProposalResponsePayload()))
                .map(BlockReader::organisationOf)
                .distinct()
                .sorted()
                .toList();
    }

    /** A peer signs the proposal's response and its own identity. */
    private static boolean isRight(Endorsement endorsement, ByteString response) {
        try {
            SerializedIdentity endorser = SerializedIdentity.parseFrom(endorsement.getEndorser());
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initVerify(CertificateFactory.getInstance("X.509")
                    .generateCertificate(endorser.getIdBytes().newInput()));
            signature.update(response.toByteArray());
            signature.update(endorsement.getEndorser().toByteArray());
            return signature.verify(endorsement.getSignature().toByteArray());
        } catch (InvalidProtocolBufferException | GeneralSecurityException wrong) {
            return false;
        }
    }

    private static String organisationOf(Endorsement endorsement) {
        try {
            return SerializedIdentity.parseFrom(endorsement.getEndorser()).getMspid();
        } catch (InvalidProtocolBufferException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param endorsers organisations whose signatures are right, in the order of their names */
    record Found(long block, List<String> endorsers) {}
}
