package io.siliu.platform.party.internal;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.PhonePeople;
import io.siliu.platform.database.Workers;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes an application down; the stage takes it from there. */
@Component
final class Applications {

    private final ApplicationMapper applications;
    private final SignUpVault vault;
    private final PhonePeople people;
    private final ObjectProvider<Workers> stages;
    private final IdGenerator ids;

    /** The stages are asked for late, because the stage of this module is one of them. */
    Applications(
            ApplicationMapper applications,
            SignUpVault vault,
            PhonePeople people,
            ObjectProvider<Workers> stages,
            IdGenerator ids) {
        this.applications = applications;
        this.vault = vault;
        this.people = people;
        this.stages = stages;
        this.ids = ids;
    }

    /** In the caller's transaction; a second open application of one person is refused by the database. */
    void apply(SignUp signUp, LicenceContent licence, Instant now) {
        IdentityDraft identity = vault.identity(signUp);
        Content content = new Content(
                identity.name(),
                identity.idNumber(),
                people.current().phone().reveal().value(),
                licence.tradeName(),
                licence.place(),
                licence.scope());
        long id = ids.next();
        applications.insert(
                id, signUp.workerId(), signUp.id(), "registration-" + id, vault.seal(signUp.workerId(), content), now);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                stages.getObject().wake(ApplicationStage.NAME);
            }
        });
    }

    /** What the authority is told. */
    record Content(String name, String idNumber, String mobile, String tradeName, String place, String scope) {

        @Override
        public String toString() {
            return "Content[]";
        }
    }
}
