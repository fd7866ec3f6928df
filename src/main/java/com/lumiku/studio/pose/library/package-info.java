/**
 * Poses on offer: categories, search, previews, and the shapes that figures take. In comes the catalog's YAML, out go rows, found
 * poses and pictures of skeletons. Begin with {@link com.lumiku.studio.pose.library.LibraryPose} and {@code LibrarySearch}.
 *
 * <p>A <i>structure</i> is a pose as its column keeps it; a <i>shape</i> is the pose of a figure.
 */
package com.lumiku.studio.pose.library;
