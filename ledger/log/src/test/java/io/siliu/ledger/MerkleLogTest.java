package io.siliu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must hold for every tree, tried on every size up to 70 (past two full powers of two and a few more). */
class MerkleLogTest {

    private static final int LARGEST = 70;

    private final StoredTree tree = StoredTree.ofSize(LARGEST);
    private final MerkleLog log = tree.log();

    @Test
    void rootFollowsTheDefinition() {
        for (int size = 0; size <= LARGEST; size++) {
            assertThat(log.root(size)).isEqualTo(tree.rootByDefinition(size));
            assertThat(log.compactRange(size).root()).isEqualTo(tree.rootByDefinition(size));
        }
    }

    @Test
    void compactRangeGoesOnFromAnySize() {
        for (int size = 0; size < LARGEST; size++) {
            CompactRange range = log.compactRange(size);
            range.append(tree.leaf(size), (subtree, hash) -> {});
            assertThat(range.edge()).isEqualTo(log.compactRange(size + 1).edge());
        }
    }

    @Test
    void everyLeafIsProvedInEverySizeAndNowhereElse() {
        for (int size = 1; size <= LARGEST; size++) {
            TreeHash root = log.root(size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = log.inclusionProof(index, size);
                assertThat(proof.proves(tree.leaf(index), root)).isTrue();
                assertThat(proof.proves(tree.leaf((index + 1) % LARGEST), root)).isFalse();
                for (int other = 0; other < size; other++) {
                    boolean holds = new InclusionProof(other, size, proof.path()).proves(tree.leaf(index), root);
                    assertThat(holds).isEqualTo(other == index);
                }
            }
        }
    }

    @Test
    void inclusionPathsOfWrongLengthProveNothing() {
        for (int size = 2; size <= LARGEST; size++) {
            TreeHash root = log.root(size);
            for (int index = 0; index < size; index++) {
                List<TreeHash> path = log.inclusionProof(index, size).path();
                List<TreeHash> longer = new ArrayList<>(path);
                longer.add(root);
                List<TreeHash> shorter = path.subList(0, path.size() - 1);
                assertThat(new InclusionProof(index, size, longer).proves(tree.leaf(index), root))
                        .isFalse();
                assertThat(new InclusionProof(index, size, shorter).proves(tree.leaf(index), root))
                        .isFalse();
            }
        }
    }

    @Test
    void everySizeIsConsistentWithEveryLaterOneAndWithNoOtherRoot() {
        for (int to = 0; to <= LARGEST; to++) {
            for (int from = 0; from <= to; from++) {
                ConsistencyProof proof = log.consistencyProof(from, to);
                assertThat(proof.proves(log.root(from), log.root(to))).isTrue();
                TreeHash forged = TreeHash.ofLeaf(new byte[] {7});
                assertThat(proof.proves(forged, log.root(to))).isFalse();
                // From nothing every tree can grow, so there the new root cannot be wrong.
                assertThat(proof.proves(log.root(from), forged)).isEqualTo(from == 0);
            }
        }
    }

    @Test
    void consistencyPathsOfWrongLengthOrOrderProveNothing() {
        for (int to = 2; to <= LARGEST; to++) {
            for (int from = 1; from < to; from++) {
                List<TreeHash> path = log.consistencyProof(from, to).path();
                List<TreeHash> longer = new ArrayList<>(path);
                longer.add(log.root(to));
                assertRefused(from, to, longer);
                assertRefused(from, to, path.subList(0, path.size() - 1));
                if (path.size() > 1) {
                    List<TreeHash> swapped = new ArrayList<>(path);
                    swapped.set(0, path.get(1));
                    swapped.set(1, path.get(0));
                    assertRefused(from, to, swapped);
                }
            }
        }
    }

    @Test
    void treeOfAnotherHistoryIsNotConsistent() {
        StoredTree other = StoredTree.ofSize(20);
        StoredTree forked = new StoredTree();
        for (int i = 0; i < 20; i++) {
            forked.append(new byte[] {(byte) (i == 3 ? 99 : i)});
        }
        assertThat(forked.log()
                        .consistencyProof(10, 20)
                        .proves(other.log().root(10), forked.log().root(20)))
                .isFalse();
    }

    @Test
    void refusesWhatNoTreeHas() {
        assertThatThrownBy(() -> log.inclusionProof(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.inclusionProof(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.consistencyProof(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.root(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CompactRange.of(3, List.of(), TreeAlgorithm.SHA_256))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subtree(63, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertRefused(int from, int to, List<TreeHash> path) {
        assertThat(new ConsistencyProof(from, to, path).proves(log.root(from), log.root(to)))
                .isFalse();
    }
}
