package io.siliu.platform.fourflow.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.PackedJson;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.canonical.SaltedRecord.SaltedField;
import io.siliu.kernel.canonical.StoredReader;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.fourflow.RecordContent;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;

/** Encrypts what a record says under the record's own key, and opens it again. */
@Component
final class ContentVault {

    private static final StoredReader<RecordContent> CONTENTS = StoredReader.of(
            Json.STORED
                    .rebuild()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build(),
            RecordContent.class);

    private final PersonalData data;

    ContentVault(PersonalData data) {
        this.data = data;
    }

    byte[] close(long recordId, RecordFields fields) {
        return closed(recordId, fields.content());
    }

    /** Makes the keys of new records. */
    void make(Collection<Long> recordIds) {
        data.makeKeys(DataSubject.RECORD, recordIds);
    }

    /** Opens the keys of many records at once, ahead of their use in this transaction. */
    void prepare(Collection<Long> recordIds) {
        data.prepare(DataSubject.RECORD, recordIds);
    }

    /** @param content what is kept as the content of a record: its own, or the form in which it was sealed */
    RecordContent open(long recordId, byte[] content) {
        return ImpliedParts.restored(CONTENTS.read(opened(recordId, content)));
    }

    /** The canonical values of the fields, without their salts. */
    byte[] form(long recordId, SealedForm.Sealed sealed) {
        return closed(recordId, RecordFields.object(sealed.fields()));
    }

    byte[] salts(long recordId, SealedForm.Sealed sealed) {
        return data.encrypt(DataSubject.RECORD, recordId, KeptSalts.write(sealed.salts()));
    }

    SaltedRecord open(String number, RecordMapper.RevisionRow row) {
        SortedMap<String, JsonNode> values = new TreeMap<>();
        Json.MAPPER
                .readTree(opened(row.recordId(), row.form()))
                .properties()
                .forEach(value -> values.put(value.getKey(), value.getValue()));
        SortedMap<String, String> salts = KeptSalts.read(
                data.decrypt(DataSubject.RECORD, row.recordId(), row.salts()), new TreeSet<>(values.keySet()));
        SortedMap<String, SaltedField> fields = new TreeMap<>();
        values.forEach((name, value) -> fields.put(name, new SaltedField(salts.get(name), value)));
        return new SaltedRecord(SealedForm.KIND, number, row.revision(), row.algorithm(), fields, new TreeMap<>());
    }

    /**
     * What a sealed revision says, without a look at the salts.
     *
     * @param form in which it was sealed; it has a field more
     */
    RecordContent content(long recordId, byte[] form) {
        return CONTENTS.read(opened(recordId, form));
    }

    private byte[] closed(long recordId, byte[] json) {
        return data.encrypt(DataSubject.RECORD, recordId, PackedJson.pack(json));
    }

    private byte[] opened(long recordId, byte[] kept) {
        return PackedJson.unpack(data.decrypt(DataSubject.RECORD, recordId, kept));
    }
}
