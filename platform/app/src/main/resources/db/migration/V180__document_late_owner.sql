-- Why: who hands in a paper need not say whose it is; the matching finds out. The document then belongs to that enterprise,
-- so that it sees the paper behind its own record. Where the enterprise holds the same bytes already, the document stays
-- where it is and points at that one.

ALTER TABLE document
    ADD COLUMN same_as BIGINT NULL COMMENT 'the document of its owner with the same bytes' AFTER package_id,
    ADD KEY document_package (package_id);

-- What was found before this migration: documents all of whose papers belong to one enterprise.
UPDATE document d
    JOIN (SELECT document_id, MIN(enterprise_id) AS owner
          FROM paper
          GROUP BY document_id
          HAVING MIN(enterprise_id) > 0 AND MIN(enterprise_id) = MAX(enterprise_id)) p ON p.document_id = d.id
    JOIN document s ON s.enterprise_id = p.owner AND s.sha256 = d.sha256
SET d.same_as = s.id
WHERE d.enterprise_id = 0;

UPDATE document d
    JOIN (SELECT document_id, MIN(enterprise_id) AS owner
          FROM paper
          GROUP BY document_id
          HAVING MIN(enterprise_id) > 0 AND MIN(enterprise_id) = MAX(enterprise_id)) p ON p.document_id = d.id
SET d.enterprise_id = p.owner
WHERE d.enterprise_id = 0 AND d.same_as IS NULL;
