-- Shorter sessions that two people agree hold for the kinds that they agree on, so these are known without opening the words.
ALTER TABLE supervision_agreement
  ADD COLUMN kinds VARCHAR(200) NULL
    COMMENT 'Codes of the kinds that it covers; unknown for wordings from before this was kept, which cover all';
