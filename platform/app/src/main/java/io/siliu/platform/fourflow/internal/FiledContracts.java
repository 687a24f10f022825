package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Permission;
import io.siliu.platform.access.Role;
import io.siliu.platform.contract.ContractPapers;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.party.Enterprises;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hands the papers of agreements made on the platform in like everybody else's, so that they are read and matched. */
@Component
final class FiledContracts implements ContractPapers {

    private static final Actor PLATFORM = new Actor(
            0,
            "contract filing",
            Role.CONNECTOR,
            null,
            null,
            Set.of(Permission.DELIVER_DOCUMENTS, Permission.DELIVER_FOR_ANY_ENTERPRISE));

    private final ReceiveDocuments receiving;
    private final Enterprises enterprises;
    private final Access access;

    FiledContracts(ReceiveDocuments receiving, Enterprises enterprises, Access access) {
        this.receiving = receiving;
        this.enterprises = enterprises;
        this.access = access;
    }

    @Override
    public void file(long enterpriseId, String fileName, byte[] pdf) {
        String code = enterprises.find(enterpriseId).orElseThrow().creditCode().value();
        access.actingAs(
                PLATFORM,
                () -> receiving.receive(new ReceiveDocuments.NewDocument(Channel.PLATFORM, fileName, pdf, code)));
    }
}
