package com.lumiku.studio.media.picture;

/** A picture as a file of its format. The bytes are not copied: nobody changes them. */
public record EncodedPicture(byte[] bytes, PictureFormat format) {}
