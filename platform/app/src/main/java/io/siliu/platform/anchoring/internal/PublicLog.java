package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.NoteSignature;
import io.siliu.ledger.SignedNote;
import io.siliu.ledger.TileId;
import io.siliu.ledger.TilePath;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The log as anybody may read it. */
@Component
public final class PublicLog {

    private final CheckpointMapper checkpoints;
    private final EntryMapper entries;
    private final Tiles tiles;
    private final LogKeys keys;

    PublicLog(CheckpointMapper checkpoints, EntryMapper entries, Tiles tiles, LogKeys keys) {
        this.checkpoints = checkpoints;
        this.entries = entries;
        this.tiles = tiles;
        this.keys = keys;
    }

    /** The newest signed checkpoint, with the co-signatures it has so far. */
    public String checkpoint() {
        CheckpointMapper.CheckpointRow row = checkpoints.latest().orElseThrow();
        List<NoteSignature> cosignatures = checkpoints.cosignatures(List.of(row.treeSize())).stream()
                .map(cosignature -> NoteSignature.parse(cosignature.line()))
                .toList();
        return SignedNote.parse(row.note()).with(cosignatures).toString();
    }

    /** The file of public keys. */
    public String publicKeys() {
        return keys.publicKeys();
    }

    /**
     * The tile or entry bundle at this address, or nothing when there is none, or not that wide.
     *
     * @param path as requested, such as {@code /tile/0/x001/067.p/8}
     */
    public Optional<byte[]> tile(String path) {
        return TilePath.parse(path).flatMap(this::read);
    }

    private Optional<byte[]> read(TilePath path) {
        Optional<byte[]> row = tiles.row(path.tile(), path.width());
        return path.entries() ? row.map(hashes -> bundle(path)) : row;
    }

    /** Entries, each behind its length in two bytes. */
    private byte[] bundle(TilePath path) {
        long first = path.tile().index() * TileId.WIDTH;
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] leaf : entries.leaves(first, first + path.width())) {
            bundle.write(leaf.length >> 8);
            bundle.write(leaf.length);
            bundle.writeBytes(leaf);
        }
        return bundle.toByteArray();
    }
}
