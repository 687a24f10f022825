package io.siliu.platform.document.internal;

/**
 * What lay in a package and did not become a document by it.
 *
 * @param place in the package, counted from 0
 * @param documentId the document of the same bytes, or null for one that was refused
 * @param name encrypted under the key of the package
 * @param refusalCode why it was refused, or null
 */
record PackageEntry(long packageId, int place, Long documentId, byte[] name, long byteSize, String refusalCode) {}
