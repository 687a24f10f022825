package io.siliu.ledger.chaincode;

import static io.siliu.ledger.chaincode.PeerRefusesWhatDoesNotExtendTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ledger.SignatureType;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.SignerKey;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that no client of ours makes are refused with a fixed word and change nothing. */
class PeerRefusesBadCallsTest {

    private final GrowingLog log = new GrowingLog().grow(4);
    private final Peer peer = new Peer();
    private Map<String, byte[]> before;

    @BeforeEach
    void anchorFour() {
        peer.call("open", log.key().verifier().toString());
        peer.follow(log, 0);
        log.grow(3);
        before = new TreeMap<>(peer.state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            open        | 0
            open        | 2
            append      | 0
            append      | 3
            append      | 5
            standing    | 1
            checkpoint  | 2
            anchor      | 2
            leaves      | 0
            leaves      | 1
            leaves      | 3
            proof       | 0
            proof       | 3
            """)
    void aWrongNumberOfArguments(String function, int count) {
        String[] arguments = new String[count];
        java.util.Arrays.fill(arguments, "1");

        refused("WRONG_ARGUMENTS", () -> peer.call(function, arguments));
        assertThat(peer.state).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"zz", "ABCDEF", "0x", "-1", "' '"})
    void leavesThatAreNotHexadecimal(String start) {
        String leaves = start + log.hex(4, 7).substring(start.length());

        refused("NOT_HEX", () -> peer.call("append", log.checkpoint().toString(), "4", leaves, ""));
        assertThat(peer.state).isEqualTo(before);
    }

    @Test
    void leavesThatEndWithinAHash() {
        String leaves = log.hex(4, 7);

        for (int cut : new int[] {1, 2, 63}) {
            refused(
                    "NOT_HEX",
                    () -> peer.call(
                            "append",
                            log.checkpoint().toString(),
                            "4",
                            leaves.substring(0, leaves.length() - cut),
                            ""));
        }
    }

    @Test
    void oneLeafMoreThanACallMayBring() {
        String leaves = "0".repeat(64 * (Appending.MOST_LEAVES + 1));

        refused("TOO_LARGE", () -> peer.call("append", log.checkpoint().toString(), "4", leaves, ""));
        refused("TOO_LARGE", () -> peer.call("append", log.checkpoint().toString(), "4", log.hex(4, 7), leaves));
    }

    @Test
    void aNoteAndAKeyLongerThanAny() {
        String note = "x".repeat(SignedNote.MOST_CHARACTERS + 1);

        refused("TOO_LARGE", () -> peer.call("append", note, "4", log.hex(4, 7), ""));
        refused("TOO_LARGE", () -> peer.call("open", note));
    }

    @ParameterizedTest
    @CsvSource({"-1", "+4", "04", "4.0", "four", "''", "99999999999999999999"})
    void numbersThatAreNot(String number) {
        refused("WRONG_ARGUMENTS", () -> peer.call("append", log.checkpoint().toString(), number, log.hex(4, 7), ""));
        refused("WRONG_ARGUMENTS", () -> peer.call("leaves", "0", number));
        refused("WRONG_ARGUMENTS", () -> peer.call("proof", number));
        refused("WRONG_ARGUMENTS", () -> peer.call("checkpoint", number));
    }

    @ParameterizedTest
    @CsvSource({"TaxOrgMSP", "MarketRegulatorOrgMSP", "platformorgmsp", "''"})
    void anOrganisationThatMayNotWriteMayRead(String organisation) {
        refused(
                "NOT_PERMITTED",
                () -> peer.callBy(organisation, "append", log.checkpoint().toString(), "4", log.hex(4, 7), ""));
        refused(
                "NOT_PERMITTED",
                () -> peer.callBy(organisation, "open", log.key().verifier().toString()));
        assertThat(peer.callBy(organisation, "checkpoint"))
                .isEqualTo(log.checkpoint(4).toString());
        assertThat(peer.callBy(organisation, "proof", "3")).startsWith("c2sp.org/tlog-proof@v1");
        assertThat(peer.state).isEqualTo(before);
    }

    @Test
    void whatIsNotThere() {
        refused("NOT_FOUND", () -> peer.call("checkpoint", "3"));
        refused("NOT_FOUND", () -> peer.call("proof", "4"));
        refused("NOT_FOUND", () -> peer.call("leaves", "0", "5"));
        refused("TOO_LARGE", () -> peer.call("leaves", "3", "1"));
        refused("TOO_LARGE", () -> peer.call("leaves", "0", "10001"));
        refused("NO_SUCH_FUNCTION", () -> peer.call("Append"));
    }

    @Test
    void nothingIsAnsweredBeforeALogIsOpen() {
        Peer fresh = new Peer();

        refused("NOT_OPEN", () -> fresh.call("standing"));
        refused("NOT_OPEN", () -> fresh.call("proof", "0"));
        refused("NOT_OPEN", () -> fresh.follow(log, 0));
    }

    @Test
    void aLogThatAnotherOrganisationKeeps() {
        Peer shared = new Peer(Set.of(Peer.PLATFORM, "OtherPlatformMSP"));
        shared.callBy("OtherPlatformMSP", "open", log.key().verifier().toString());

        refused(
                "OPENED_DIFFERENTLY",
                () -> shared.call("open", log.key().verifier().toString()));
        refused("NOT_PERMITTED", () -> shared.follow(log, 0));
    }

    @Test
    void aCallWithoutAnyArgument() {
        for (String function : List.of("open", "append", "standing", "checkpoint", "anchor", "leaves", "proof")) {
            refused("WRONG_ARGUMENTS", () -> peer.bare(function));
        }
    }

    @Test
    void aKeyThatIsNone() {
        SignerKey witness = SignerKey.generate("w.example", SignatureType.COSIGNATURE_V1, new SecureRandom());
        Peer fresh = new Peer();

        refused("WRONG_ARGUMENTS", () -> fresh.call("open", "log.example+12345678+AAAA"));
        refused("WRONG_ARGUMENTS", () -> fresh.call("open", ""));
        refused("WRONG_ARGUMENTS", () -> fresh.call("open", witness.verifier().toString()));
        assertThat(fresh.state).isEmpty();
    }
}
