package io.siliu.platform.anchoring.internal;

import io.siliu.ledger.CompactRange;
import io.siliu.ledger.Leaf;
import io.siliu.ledger.MalformedTextException;
import io.siliu.ledger.TileId;
import io.siliu.ledger.TreeHash;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads every entry of the log again, in its place, and computes from nothing else what the tree must be. */
@Component
final class TreeWalk {

    /** Entries read at once; whole tiles of them. */
    private static final int PAGE = 32 * TileId.WIDTH;

    private static final int CHECKPOINTS = 1000;

    private final EntryMapper entries;
    private final CheckpointMapper checkpoints;
    private final LogKeys keys;

    TreeWalk(EntryMapper entries, CheckpointMapper checkpoints, LogKeys keys) {
        this.keys = keys;
        this.entries = entries;
        this.checkpoints = checkpoints;
    }

    /**
     * Walks over the first {@code size} entries.
     *
     * @return the right edge at the end
     */
    CompactRange walk(long size, Visitor visitor) {
        Walk walk = new Walk(visitor);
        walk.tellCheckpoints();
        for (long from = 0; from < size; from += PAGE) {
            long to = Math.min(size, from + PAGE);
            List<EntryMapper.PlacedLeaf> page = entries.placed(from, to);
            if (page.size() != to - from) {
                visitor.fault("of the places " + from + " to " + (to - 1) + " only " + page.size() + " hold an entry");
            }
            page.forEach(walk::take);
        }
        walk.end();
        return walk.range;
    }

    /** Told of what the entries come to. */
    interface Visitor {

        /** A tile as it must be; a partial one at the end of its level. */
        void tile(TileId id, byte[] hashes);

        /** A stored checkpoint, and the root that the entries have at its size. */
        void checkpoint(CheckpointMapper.CheckpointRow row, TreeHash root);

        /** Something that no tree can be made of. */
        void fault(String words);
    }

    /** One walk; its tiles are told as they fill. */
    private final class Walk {

        private final Visitor visitor;
        private final CompactRange range = CompactRange.empty(keys.algorithm());
        private final Map<Integer, ByteArrayOutputStream> rows = new TreeMap<>();
        private final Map<Integer, TileId> open = new TreeMap<>();
        private final Deque<CheckpointMapper.CheckpointRow> ahead = new ArrayDeque<>();
        private long readTo = -1;

        Walk(Visitor visitor) {
            this.visitor = visitor;
        }

        void take(EntryMapper.PlacedLeaf entry) {
            if (!isOfItsRow(entry)) {
                visitor.fault("the leaf at place " + entry.logIndex() + " does not say what its row says");
            }
            range.append(TreeHash.ofLeaf(entry.leaf(), keys.algorithm()), (subtree, hash) -> {
                if (TileId.holds(subtree)) {
                    add(TileId.of(subtree), hash);
                }
            });
            tellCheckpoints();
        }

        void end() {
            new ArrayList<>(open.keySet()).forEach(this::close);
        }

        private void add(TileId id, TreeHash hash) {
            open.put(id.level(), id);
            ByteArrayOutputStream row = rows.computeIfAbsent(id.level(), any -> new ByteArrayOutputStream());
            row.writeBytes(hash.bytes());
            if (row.size() == TileId.WIDTH * TreeHash.LENGTH) {
                close(id.level());
            }
        }

        private void close(int level) {
            visitor.tile(open.remove(level), rows.remove(level).toByteArray());
        }

        private void tellCheckpoints() {
            while (next() != null && next().treeSize() == range.size()) {
                visitor.checkpoint(ahead.remove(), range.root());
            }
        }

        private CheckpointMapper.CheckpointRow next() {
            if (ahead.isEmpty()) {
                ahead.addAll(checkpoints.after(readTo, CHECKPOINTS));
                readTo = ahead.isEmpty() ? readTo : ahead.peekLast().treeSize();
            }
            return ahead.peek();
        }
    }

    private static boolean isOfItsRow(EntryMapper.PlacedLeaf entry) {
        try {
            Leaf leaf = Leaf.parse(entry.leaf());
            return leaf.kind().equals(entry.kind())
                    && leaf.id().equals(entry.subjectId())
                    && leaf.revision() == entry.revision()
                    && leaf.commitment().toString().equals(entry.commitment());
        } catch (MalformedTextException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
