package io.siliu.platform.document.internal;

import io.siliu.platform.document.NamedDocuments;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Documents in their table, each named under its own key. */
@Component
final class StoredNamedDocuments implements NamedDocuments {

    private final DocumentMapper documents;
    private final VisibleDocuments visible;
    private final KeptOriginals originals;

    StoredNamedDocuments(DocumentMapper documents, VisibleDocuments visible, KeptOriginals originals) {
        this.documents = documents;
        this.visible = visible;
        this.originals = originals;
    }

    @Override
    public List<NamedDocument> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : documents.findAll(ids).stream().map(this::named).toList();
    }

    private NamedDocument named(DocumentRecord document) {
        return new NamedDocument(
                document.id(), visible.ownerOf(document), originals.fileNameOf(document), document.stage());
    }
}
