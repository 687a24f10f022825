package io.siliu.ledger;

import io.siliu.kernel.Digest;
import io.siliu.kernel.canonical.CanonicalJson;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the log holds of one entry. Its types leave no room for a personal datum: a kind, a public number, a revision and
 * digests. Its bytes are canonical JSON (RFC 8785) and are the entry whose hash stands in the tree.
 *
 * @param kind what the entry is about, in upper case, such as {@code FOUR_FLOW_RECORD}
 * @param id the public number of the thing
 * @param revision counts from 1
 * @param commitment the salted commitment to the content
 * @param attributes digests of what else the entry stands on, by name, such as {@code ruleSet}
 */
public record Leaf(String kind, String id, int revision, Digest commitment, SortedMap<String, Digest> attributes) {

    /** The form of the bytes; a new form gets a new number and leaves the old one as it is. */
    public static final int VERSION = 1;

    private static final int MOST_ATTRIBUTES = 8;

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]{0,31}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][A-Za-z]{0,31}");

    /** @throws IllegalArgumentException when a part has another form */
    public Leaf {
        require(KIND.matcher(kind).matches(), "An entry's kind has 1 to 32 upper-case letters");
        require(
                ID.matcher(id).matches(),
                "An entry's id has 1 to 64 letters, digits, dots, colons, underscores or hyphens");
        require(revision >= 1, "Revisions count from 1");
        require(commitment != null, "An entry has a commitment");
        attributes = new TreeMap<>(attributes);
        require(attributes.size() <= MOST_ATTRIBUTES, "An entry has at most " + MOST_ATTRIBUTES + " attributes");
        for (String name : attributes.keySet()) {
            require(ATTRIBUTE.matcher(name).matches(), "An attribute's name is one lowerCamelCase word");
        }
    }

    /** @throws MalformedTextException when the bytes are not the canonical bytes of a leaf */
    public static Leaf parse(byte[] bytes) {
        Leaf leaf = of(StrictJson.read(bytes));
        if (!Arrays.equals(leaf.bytes(), bytes)) {
            throw new MalformedTextException("the leaf is not in its canonical form");
        }
        return leaf;
    }

    /** @throws MalformedTextException when the object is not a leaf of a known version */
    static Leaf of(JsonNode leaf) {
        StrictJson.requireMembers(leaf, "version", "kind", "id", "revision", "commitment", "attributes");
        if (StrictJson.number(leaf, "version") != VERSION) {
            throw new MalformedTextException("the leaf's version is not known");
        }
        try {
            return new Leaf(
                    StrictJson.text(leaf, "kind"),
                    StrictJson.text(leaf, "id"),
                    StrictJson.number(leaf, "revision"),
                    Digest.parse(StrictJson.text(leaf, "commitment")),
                    StrictJson.digests(leaf, "attributes"));
        } catch (IllegalArgumentException wrongForm) {
            throw new MalformedTextException(wrongForm.getMessage());
        }
    }

    @Override
    public SortedMap<String, Digest> attributes() {
        return new TreeMap<>(attributes);
    }

    /** The entry's bytes. */
    public byte[] bytes() {
        return CanonicalJson.bytes(members());
    }

    /** The hash that stands in a tree hashed with SHA-256. */
    public TreeHash hash() {
        return hash(TreeAlgorithm.SHA_256);
    }

    /** The hash that stands in a tree of this algorithm. */
    public TreeHash hash(TreeAlgorithm algorithm) {
        return TreeHash.ofLeaf(bytes(), algorithm);
    }

    Map<String, Object> members() {
        Map<String, Object> members = new TreeMap<>();
        members.put("version", VERSION);
        members.put("kind", kind);
        members.put("id", id);
        members.put("revision", revision);
        members.put("commitment", commitment);
        members.put("attributes", attributes);
        return members;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
