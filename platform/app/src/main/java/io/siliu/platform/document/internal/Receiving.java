package io.siliu.platform.document.internal;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.identifier.InventedNumbers;
import io.siliu.kernel.identifier.UnifiedSocialCreditCode;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AccessError;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.DocumentError;
import io.siliu.platform.document.Receipt;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.internal.Intake.Arrival;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Checks who hands in what for whom, and takes it in. */
@Component
final class Receiving implements ReceiveDocuments {

    /** The tenant of papers whose enterprise is not known yet. */
    static final long NOBODY = 0;

    private final Access access;
    private final Enterprises enterprises;
    private final Intake intake;
    private final Workers workers;
    private final DocumentProperties limits;

    Receiving(Access access, Enterprises enterprises, Intake intake, Workers workers, DocumentProperties limits) {
        this.access = access;
        this.enterprises = enterprises;
        this.intake = intake;
        this.workers = workers;
        this.limits = limits;
    }

    @Override
    public Receipt receive(NewDocument document) {
        Actor actor = access.require(Permission.DELIVER_DOCUMENTS);
        requireSize(document.bytes());
        long enterpriseId = enterpriseOf(actor, document.enterpriseCreditCode());
        Receipt receipt = intake.take(
                new Arrival(enterpriseId, actor.accountId(), document.channel(), document.fileName()),
                document.bytes(),
                null);
        wakeReaders();
        return receipt;
    }

    private void requireSize(byte[] bytes) {
        if (bytes.length == 0) {
            throw new PlatformException(
                    DocumentError.FILE_MISSING, "file", "The file is empty. Send the paper itself.");
        }
        if (bytes.length > limits.fileLimit().toBytes()) {
            throw new PlatformException(
                    DocumentError.FILE_TOO_LARGE,
                    "file",
                    "The file has " + bytes.length + " bytes; up to "
                            + limits.fileLimit().toBytes() + " are taken. Send it in parts, or scan it at 300 dpi.");
        }
    }

    private long enterpriseOf(Actor actor, String creditCode) {
        if (creditCode == null || creditCode.isBlank()) {
            return actor.enterprise().orElse(NOBODY);
        }
        Enterprise named = UnifiedSocialCreditCode.parseIssued(creditCode, InventedNumbers.ACCEPTED)
                .flatMap(enterprises::withCreditCode)
                .orElseThrow(() -> new PlatformException(
                        DocumentError.ENTERPRISE_UNKNOWN,
                        "enterpriseCreditCode",
                        "No enterprise with this credit code is registered here. Check the code, or leave it out."));
        boolean allowed = actor.enterprise()
                .map(own -> own == named.id())
                .orElseGet(() -> actor.may(Permission.DELIVER_FOR_ANY_ENTERPRISE));
        if (!allowed) {
            throw new PlatformException(
                    AccessError.NOT_ALLOWED,
                    "enterpriseCreditCode",
                    "You may hand in papers of your own enterprise only.");
        }
        return named.id();
    }

    private void wakeReaders() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            workers.wake(ReadingStage.NAME);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workers.wake(ReadingStage.NAME);
            }
        });
    }
}
