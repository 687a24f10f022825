package io.siliu.platform.document.internal;

import io.siliu.platform.document.DocumentOwners;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives documents that came for nobody to the enterprise they turned out to belong to. */
@Component
class LateOwners implements DocumentOwners {

    private final DocumentMapper documents;
    private final GlanceMapper glances;
    private final KnownNameMapper names;

    LateOwners(DocumentMapper documents, GlanceMapper glances, KnownNameMapper names) {
        this.documents = documents;
        this.names = names;
        this.glances = glances;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void found(Map<Long, Long> enterprises) {
        Map<Long, List<Long>> given = new TreeMap<>();
        new TreeMap<>(enterprises).forEach((document, enterprise) -> {
            if (give(document, enterprise)) {
                given.computeIfAbsent(enterprise, key -> new ArrayList<>()).add(document);
            }
        });
        given.forEach((enterprise, some) -> names.belongTo(some, enterprise));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lost(long documentId, long enterpriseId) {
        DocumentRecord document = documents.find(documentId).orElseThrow();
        if (document.enterpriseId() == enterpriseId) {
            if (documents.withBytes(Receiving.NOBODY, document.sha256()).isPresent()) {
                return false;
            }
            documents.takeFrom(documentId, enterpriseId);
        }
        documents.pointNowhere(documentId);
        glances.belongTo(documentId, Receiving.NOBODY);
        names.belongTo(List.of(documentId), Receiving.NOBODY);
        names.forget(documentId, enterpriseId);
        return true;
    }

    private boolean give(long documentId, long enterpriseId) {
        Optional<DocumentRecord> unowned =
                documents.find(documentId).filter(document -> document.enterpriseId() == Receiving.NOBODY);
        if (unowned.isEmpty()) {
            return false;
        }
        Optional<DocumentRecord> same =
                documents.withBytes(enterpriseId, unowned.get().sha256());
        if (same.isPresent()) {
            documents.pointAt(documentId, same.get().id());
        } else {
            documents.giveTo(documentId, enterpriseId);
        }
        glances.belongTo(documentId, enterpriseId);
        return true;
    }
}
