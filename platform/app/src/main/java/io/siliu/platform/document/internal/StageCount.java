package io.siliu.platform.document.internal;

import io.siliu.platform.document.DocumentStage;

/** How many documents stand at a stage. */
record StageCount(DocumentStage stage, long count) {}
