/** A place where the contract of this repo is not what the vendor's reference writes. */
export interface ContractException {
  readonly call: string;
  readonly reference: string;
  readonly here: string;
  readonly why: string;
}

/** Every one of them: whatever else the reference's tables name is in the contract under the same name and type. */
export const CONTRACT_EXCEPTIONS: readonly ContractException[] = [
  {
    call: 'POST and PUT /storage/{key}',
    reference: 'A body with the field `value`',
    here: 'The body is the value, as text',
    why: 'The vendor’s own client and its JavaScript SDK send the bare value, and what is sent is what is stored',
  },
  {
    call: 'GET /products/{productId}/gallery/video/{galleryVideoId}',
    reference: '`url` is a boolean',
    here: '`url` is a text',
    why: 'It is the address of the video, as in every other answer that has it',
  },
];
