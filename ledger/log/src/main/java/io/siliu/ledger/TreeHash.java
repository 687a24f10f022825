package io.siliu.ledger;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A hash of a leaf or of a node of the tree. Leaves and nodes are hashed under different first bytes (RFC 6962, section 2.1), so
 * that a node can never be passed off as an entry. Where no algorithm is named, it is SHA-256.
 */
public final class TreeHash {

    /** Length in bytes, of either algorithm. */
    public static final int LENGTH = 32;

    /** The root of the tree without leaves: the hash of nothing. */
    public static final TreeHash EMPTY_TREE = emptyTree(TreeAlgorithm.SHA_256);

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;

    private final byte[] bytes;
    private final TreeAlgorithm algorithm;

    private TreeHash(byte[] bytes, TreeAlgorithm algorithm) {
        this.bytes = bytes;
        this.algorithm = requireNonNull(algorithm, "algorithm is null");
    }

    /** The root of the tree without leaves. */
    public static TreeHash emptyTree(TreeAlgorithm algorithm) {
        return new TreeHash(algorithm.digest().digest(), algorithm);
    }

    /** @throws IllegalArgumentException when there are not 32 bytes */
    public static TreeHash of(byte[] bytes) {
        return of(bytes, TreeAlgorithm.SHA_256);
    }

    /** @throws IllegalArgumentException when there are not 32 bytes */
    public static TreeHash of(byte[] bytes, TreeAlgorithm algorithm) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A tree hash has 32 bytes, these are " + bytes.length);
        }
        return new TreeHash(bytes.clone(), algorithm);
    }

    /** The hash that stands at this offset of a longer row of hashes. */
    public static TreeHash at(byte[] row, int offset, TreeAlgorithm algorithm) {
        return of(Arrays.copyOfRange(row, offset, offset + LENGTH), algorithm);
    }

    /** @throws MalformedTextException when the text is not the base64 of 32 bytes */
    public static TreeHash ofBase64(String text, TreeAlgorithm algorithm) {
        byte[] bytes = StrictBase64.decode(text);
        if (bytes.length != LENGTH) {
            throw new MalformedTextException("A tree hash has 32 bytes, this one has " + bytes.length);
        }
        return new TreeHash(bytes, algorithm);
    }

    /** The hash of an entry. */
    public static TreeHash ofLeaf(byte[] entry) {
        return ofLeaf(entry, TreeAlgorithm.SHA_256);
    }

    /** The hash of an entry. */
    public static TreeHash ofLeaf(byte[] entry, TreeAlgorithm algorithm) {
        MessageDigest digest = algorithm.digest();
        digest.update(LEAF);
        return new TreeHash(digest.digest(entry), algorithm);
    }

    /**
     * The hash of a node over its two children.
     *
     * @throws IllegalArgumentException when they are not of one algorithm, so not of one tree
     */
    public static TreeHash ofChildren(TreeHash left, TreeHash right) {
        if (left.algorithm != right.algorithm) {
            throw new IllegalArgumentException("Hashes of two trees do not make a node");
        }
        MessageDigest digest = left.algorithm.digest();
        digest.update(NODE);
        digest.update(left.bytes);
        return new TreeHash(digest.digest(right.bytes), left.algorithm);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** What it was made with. */
    public TreeAlgorithm algorithm() {
        return algorithm;
    }

    public String base64() {
        return StrictBase64.encode(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash hash && algorithm == hash.algorithm && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
